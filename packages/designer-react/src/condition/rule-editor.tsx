import type { Match, Rule, RuleGroup, RuleOperator } from '@hearth/expression/rules';
import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../react/designer-context.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import { type NameView, viewOf } from './names.ts';
import { isOrdered, operatorsFor } from './operators.ts';
import { emptyGroup, isGroup, ruleAbout, withMatch, withOperator } from './rule-tree.ts';
import { ValueEditor } from './value-editor.tsx';

interface Props {
  rule: Rule;
  names: readonly NameView[];
  onChange(rule: Rule): void;
  onRemove(): void;
  /** Edits what the rows of a group must fulfil: conditions again, given from outside so that this file need not import the groups. */
  rowsEditor(group: RuleGroup, names: readonly NameView[], onChange: (group: RuleGroup) => void): ReactNode;
}

/** One sentence: a field, how it is compared, and with what. */
export function RuleEditor({ rule, names, onChange, onRemove, rowsEditor }: Props) {
  const t = useTexts();
  const view = viewOf(names, rule.field);
  return (
    <div className="dc-rule">
      <div className="dc-sentence">
        <Select
          className="dc-field"
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          value={rule.field === '' ? null : rule.field}
          placeholder={t('condition.field')}
          aria-label={t('condition.field')}
          popupMatchSelectWidth={false}
          options={names.map(({ name, title }) => ({ value: name, label: title }))}
          onChange={(name: string) => onChange(ruleAbout(viewOf(names, name)!))}
        />
        {view &&
          (view.rows ? (
            <Rows rule={rule} onChange={onChange} />
          ) : (
            <Comparison rule={rule} view={view} names={names} onChange={onChange} />
          ))}
        <RemoveButton label={t('condition.remove')} onClick={onRemove} />
      </div>
      {view?.rows && (
        <div className="dc-rows">
          <span className="df-soft">{t('condition.rows-where')}</span>
          {rowsEditor(
            isGroup(rule.value) ? rule.value : emptyGroup,
            [...view.rows, ...names.filter(({ name }) => name !== view.name)],
            (value) => onChange({ ...rule, value }),
          )}
        </div>
      )}
    </div>
  );
}

function Comparison({ rule, view, names, onChange }: Omit<Props, 'onRemove' | 'rowsEditor'> & { view: NameView }) {
  const t = useTexts();
  const word = isOrdered(view) && view.type.kind !== 'number' ? 'date' : 'number';
  const label = (operator: RuleOperator) => {
    const special = `operator.${word}.${operator}`;
    return t((word === 'date' && dateWords.has(operator) ? special : `operator.${operator}`) as 'operator.=');
  };
  const shown = rule.operator === 'true' ? '=' : rule.operator;
  return (
    <>
      <Select
        size="small"
        value={shown}
        aria-label={t('condition.operator')}
        popupMatchSelectWidth={false}
        options={operatorsFor(view).map((value) => ({ value, label: label(value) }))}
        onChange={(operator: RuleOperator) => onChange(withOperator(rule, operator))}
      />
      <ValueEditor
        rule={rule.operator === 'true' ? { ...rule, operator: '=', value: true } : rule}
        view={view}
        names={names}
        onChange={onChange}
      />
    </>
  );
}

const dateWords = new Set<RuleOperator>(['<', '<=', '>', '>=']);

const modes: Match['mode'][] = ['some', 'none', 'all', 'atLeast', 'atMost', 'exactly'];
const counted = new Set<Match['mode']>(['atLeast', 'atMost', 'exactly']);

/** How many rows of a group must be so. */
function Rows({ rule, onChange }: Pick<Props, 'rule' | 'onChange'>) {
  const t = useTexts();
  const match = rule.match ?? { mode: 'some' };
  const setMode = (mode: Match['mode']) =>
    onChange(withMatch(rule, counted.has(mode) ? { mode, threshold: match.threshold ?? 1 } : { mode }));
  return (
    <>
      <Select
        size="small"
        value={match.mode}
        aria-label={t('condition.how-many')}
        popupMatchSelectWidth={false}
        options={modes.map((value) => ({ value, label: t(`match.${value}` as 'match.some') }))}
        onChange={setMode}
      />
      {counted.has(match.mode) && (
        <InputNumber
          size="small"
          className="dc-number"
          min={0}
          precision={0}
          value={match.threshold ?? 1}
          aria-label={t('condition.how-many')}
          suffix={t('match.rows')}
          onChange={(threshold) => onChange(withMatch(rule, { mode: match.mode, threshold: threshold ?? 0 }))}
        />
      )}
    </>
  );
}
