import type { Rule, RuleValue } from '@hearth/expression/rules';
import { Input, InputNumber, Select } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import type { NameView } from './names.ts';
import { valuesOf } from './operators.ts';

interface Props {
  rule: Rule;
  view: NameView;
  names: readonly NameView[];
  onChange(rule: Rule): void;
}

type Plain = string | number | boolean | null;

/** What a field is compared with: a value of its own kind, several, or another field. */
export function ValueEditor({ rule, view, names, onChange }: Props) {
  const t = useTexts();
  const wanted = valuesOf(rule.operator);
  if (wanted === 'none') return null;
  const set = (value: RuleValue) => onChange({ ...rule, value });
  if (wanted === 'many') return <Several view={view} value={rule.value} onChange={set} />;
  if (wanted === 'two') {
    const [low = null, high = null] = Array.isArray(rule.value) ? rule.value : [];
    return (
      <>
        <One view={view} value={low} onChange={(next) => set([next ?? '', high ?? ''])} />
        <span className="df-soft">{t('condition.and')}</span>
        <One view={view} value={high} onChange={(next) => set([low ?? '', next ?? ''])} />
      </>
    );
  }
  const others = names.filter((other) => other.name !== view.name && other.type.kind === view.type.kind && !other.rows);
  const isField = rule.valueSource === 'field';
  const { valueSource: _, ...plain } = rule;
  return (
    <>
      {isField ? (
        <Select
          size="small"
          className="dc-value"
          showSearch={{ optionFilterProp: 'label' }}
          value={typeof rule.value === 'string' ? rule.value : null}
          placeholder={t('condition.field')}
          aria-label={t('condition.other-field')}
          popupMatchSelectWidth={false}
          options={[
            ...todayFor(view, t('condition.today')),
            ...others.map(({ name, title }) => ({ value: name, label: title })),
          ]}
          onChange={(value: string) => onChange({ ...rule, value })}
        />
      ) : (
        <One
          view={view}
          value={Array.isArray(rule.value) || typeof rule.value === 'object' ? null : rule.value}
          onChange={set}
        />
      )}
      {(others.length > 0 || view.type.kind === 'date') &&
        view.type.kind !== 'boolean' &&
        view.type.kind !== 'list' && (
          <button
            type="button"
            className="dc-source"
            aria-pressed={isField}
            title={t(isField ? 'condition.use-value' : 'condition.use-field')}
            onClick={() =>
              onChange(isField ? { ...plain, value: null } : { ...plain, value: null, valueSource: 'field' })
            }
          >
            {t(isField ? 'condition.value-short' : 'condition.field-short')}
          </button>
        )}
    </>
  );
}

const todayFor = ({ type }: NameView, label: string) => (type.kind === 'date' ? [{ value: 'today()', label }] : []);

function One({ view, value, onChange }: { view: NameView; value: Plain; onChange(value: Plain): void }) {
  const t = useTexts();
  const { kind } = view.type;
  if (kind === 'boolean')
    return (
      <Select
        size="small"
        value={value === null ? null : String(value)}
        aria-label={t('condition.value')}
        options={[
          { value: 'true', label: t('value.yes') },
          { value: 'false', label: t('value.no') },
        ]}
        onChange={(next: string) => onChange(next === 'true')}
      />
    );
  if (view.options)
    return (
      <Select
        size="small"
        className="dc-value"
        value={value as string | number | null}
        placeholder={t('condition.value')}
        aria-label={t('condition.value')}
        popupMatchSelectWidth={false}
        options={view.options.map((option) => ({ value: option.value, label: option.title }))}
        onChange={onChange}
      />
    );
  if (kind === 'number')
    return (
      <InputNumber
        size="small"
        className="dc-number"
        value={typeof value === 'number' ? value : null}
        placeholder={t('condition.value')}
        aria-label={t('condition.value')}
        {...(view.unit !== undefined && { suffix: view.unit })}
        onChange={(next) => onChange(next)}
      />
    );
  const type = kind === 'date' ? 'date' : kind === 'time' ? 'time' : kind === 'date-time' ? 'datetime-local' : 'text';
  return (
    <Input
      size="small"
      className="dc-value"
      type={type}
      value={value === null ? '' : String(value)}
      placeholder={t('condition.value')}
      aria-label={t('condition.value')}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Several({ view, value, onChange }: { view: NameView; value: RuleValue; onChange(value: RuleValue): void }) {
  const t = useTexts();
  const options = (view.options ?? []).map((option) => ({ value: option.value, label: option.title }));
  return (
    <Select
      size="small"
      className="dc-value"
      mode={options.length > 0 ? 'multiple' : 'tags'}
      value={(Array.isArray(value) ? value : []) as (string | number)[]}
      placeholder={t('condition.value')}
      aria-label={t('condition.value')}
      popupMatchSelectWidth={false}
      options={options}
      onChange={(next: (string | number)[]) => onChange(next)}
    />
  );
}
