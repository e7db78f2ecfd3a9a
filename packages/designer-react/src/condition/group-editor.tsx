import type { Rule, RuleGroup } from '@hearth/expression/rules';
import { Button, Select } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import type { NameView } from './names.ts';
import { RuleEditor } from './rule-editor.tsx';
import { emptyGroup, isGroup } from './rule-tree.ts';

interface Props {
  group: RuleGroup;
  names: readonly NameView[];
  onChange(group: RuleGroup): void;
  onRemove?: (() => void) | undefined;
  depth: number;
}

const unmade: Rule = { field: '', operator: '=', value: null };

/** Groups inside each other; deeper ones are for the formula. */
const DEEPEST = 3;

/** Conditions of which all, any or none must hold, groups among them. */
export function GroupEditor({ group, names, onChange, onRemove, depth }: Props) {
  const t = useTexts();
  const { combinator, not, rules } = group;
  const mode = not ? (combinator === 'or' ? 'none' : 'notAll') : combinator === 'or' ? 'any' : 'all';
  const setMode = (next: string) => {
    const joined = next === 'any' || next === 'none' ? 'or' : 'and';
    const { not: _, ...plain } = group;
    onChange({ ...plain, combinator: joined, ...((next === 'none' || next === 'notAll') && { not: true }) });
  };
  const put = (at: number, part: Rule | RuleGroup) => onChange({ ...group, rules: rules.with(at, part) });
  const drop = (at: number) => onChange({ ...group, rules: rules.toSpliced(at, 1) });
  const add = (part: Rule | RuleGroup) => onChange({ ...group, rules: [...rules, part] });
  return (
    <fieldset className="dc-group" aria-label={t('condition.group')}>
      {(rules.length > 1 || not || onRemove) && (
        <div className="dc-mode">
          <Select
            size="small"
            value={mode}
            aria-label={t('condition.mode')}
            popupMatchSelectWidth={false}
            options={(['all', 'any', 'none', 'notAll'] as const).map((value) => ({
              value,
              label: t(`condition.mode.${value}`),
            }))}
            onChange={setMode}
          />
          {onRemove && <RemoveButton label={t('condition.remove-group')} onClick={onRemove} />}
        </div>
      )}
      <div className="dc-parts">
        {rules.map((part, at) =>
          isGroup(part) ? (
            <GroupEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and keep nothing between renders
              key={at}
              group={part}
              names={names}
              onChange={(next) => put(at, next)}
              onRemove={() => drop(at)}
              depth={depth + 1}
            />
          ) : (
            <RuleEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={at}
              rule={part}
              names={names}
              onChange={(next) => put(at, next)}
              onRemove={() => drop(at)}
              rowsEditor={(inner, rowNames, change) => (
                <GroupEditor group={inner} names={rowNames} onChange={change} depth={depth + 1} />
              )}
            />
          ),
        )}
      </div>
      <div className="dc-add">
        <Button size="small" type="dashed" onClick={() => add(unmade)}>
          + {t('condition.add')}
        </Button>
        {depth < DEEPEST && (
          <Button
            size="small"
            type="text"
            onClick={() => add({ ...emptyGroup, combinator: combinator === 'and' ? 'or' : 'and', rules: [unmade] })}
          >
            + {t('condition.add-group')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
