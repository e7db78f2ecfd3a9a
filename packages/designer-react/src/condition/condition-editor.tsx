import type { TypeScope } from '@hearth/expression';
import { type RuleGroup, textOfRules } from '@hearth/expression/rules';
import { useState } from 'react';
import { GroupEditor } from './group-editor.tsx';
import type { NameView } from './names.ts';
import { wholeOf } from './rule-tree.ts';

export interface ConditionEditorProps {
  /** What the text says; given once, the editor goes on from there. */
  rules: RuleGroup;
  names: readonly NameView[];
  types: TypeScope;
  /** The text of all rules that are finished; undefined when there are none. */
  onChange(text: string | undefined): void;
}

/** A condition as sentences. A sentence that is not finished waits here and is not written down. */
export function ConditionEditor({ rules, names, types, onChange }: ConditionEditorProps) {
  const [group, setGroup] = useState(rules);
  const change = (next: RuleGroup) => {
    setGroup(next);
    const whole = wholeOf(next, names);
    onChange(whole && textOfRules(whole, types));
  };
  return <GroupEditor group={group} names={names} onChange={change} depth={0} />;
}
