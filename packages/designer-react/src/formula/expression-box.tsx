import type { Field } from '@hearth/definition';
import type { TypeScope } from '@hearth/expression';
import { parse } from '@hearth/expression/parse';
import { type RuleGroup, toRules } from '@hearth/expression/rules';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { ConditionEditor } from '../condition/condition-editor.tsx';
import { namesAt } from '../condition/names.ts';
import { emptyGroup } from '../condition/rule-tree.ts';
import { useDraft, useTexts } from '../react/designer-context.tsx';
import { FormulaEditor } from './formula-editor.tsx';
import { typesAt } from './look.ts';
import { SentenceBox } from './sentence-box.tsx';
import { sentenceOf } from './text-template.ts';

export interface ExpressionBoxProps {
  id?: string | undefined;
  /** What is asked: 显示条件. */
  label: string;
  value: string | undefined;
  /** `undefined`: there is no expression any more. */
  onChange(value: string | undefined, typing?: boolean): void;
  /** What it must give: `boolean` is a condition and can be built from sentences, `text` anything that prints on a line, `any`. */
  wanted: 'boolean' | 'number' | 'date' | 'date-time' | 'time' | 'string' | 'list' | 'text' | 'any';
  /** Dotted path of the group or section from which names are read; `''` = the form. */
  scope: string;
  /** Names beside those of the form. */
  extra?: TypeScope;
  /** Fields of a register's entry, which are read before those of the form. */
  entry?: readonly Field[] | undefined;
  /** Names of another form may stand in it. */
  open?: boolean;
  unit?: string | undefined;
}

/** Whoever has chosen to write formulas is not asked again at the next condition. */
const habit = { asText: false };

/** An expression: a condition as sentences where these can say it, else a formula. Neither loses what the other says. */
export function ExpressionBox(props: ExpressionBoxProps) {
  const { id, label, value, onChange, wanted, scope, extra, entry, open, unit } = props;
  const t = useTexts();
  const draft = useDraft((whole) => whole);
  const types = useMemo(() => typesAt(draft, scope, extra, entry), [draft, scope, extra, entry]);
  const names = useMemo(() => namesAt(draft, scope, extra, entry), [draft, scope, extra, entry]);
  const [asText, setAsText] = useState(habit.asText);
  const [seen, setSeen] = useState({ text: value ?? '', times: 0 });
  const rules = wanted === 'boolean' && !open ? rulesOf(value, types) : null;
  const text = value ?? '';
  const editor = rules && !asText;
  const canBeSentence = wanted === 'text' && !open && sentenceOf(text, types) !== undefined;
  const [asWords, setAsWords] = useState(canBeSentence);
  // Where the text came from elsewhere, the sentences begin anew with it.
  if (seen.text !== text) setSeen({ text, times: seen.times + 1 });
  return (
    <div className="df-expression">
      {editor ? (
        <ConditionEditor
          key={seen.times}
          rules={rules}
          names={names}
          types={types}
          onChange={(next) => {
            setSeen({ ...seen, text: next ?? '' });
            onChange(next);
          }}
        />
      ) : wanted === 'text' && asWords ? (
        <SentenceBox
          {...{ id, label, text, names, types, scope }}
          onChange={(typed) => onChange(typed === '' ? undefined : typed, true)}
          onFormula={() => setAsWords(false)}
        />
      ) : (
        <FormulaEditor
          {...{ id, label, text, names, types, scope, wanted, unit, open }}
          onChange={(typed) => onChange(typed === '' ? undefined : typed, true)}
        />
      )}
      {wanted === 'text' && !open && (
        <div className="df-expression-ways">
          <Button size="small" type="link" disabled={!asWords && !canBeSentence} onClick={() => setAsWords(!asWords)}>
            {t(asWords ? 'sentence.as-formula' : 'sentence.as-words')}
          </Button>
        </div>
      )}
      {wanted === 'boolean' && !open && (
        <div className="df-expression-ways">
          <Button
            size="small"
            type="link"
            disabled={!rules}
            title={rules ? undefined : t('condition.only-text')}
            onClick={() => {
              habit.asText = !asText;
              setAsText(!asText);
            }}
          >
            {t(editor ? 'condition.as-formula' : 'condition.as-sentences')}
          </Button>
          {!rules && text !== '' && <span className="df-soft">{t('condition.only-text')}</span>}
        </div>
      )}
    </div>
  );
}

/** The sentences that say a text; null when only a formula can. */
function rulesOf(text: string | undefined, types: TypeScope): RuleGroup | null {
  if (text === undefined || text.trim() === '') return emptyGroup;
  const parsed = parse(text, types, { expect: 'boolean' });
  return parsed.ok ? toRules(parsed.ast) : null;
}
