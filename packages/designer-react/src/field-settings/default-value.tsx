import { kindOf } from '@hearth/definition';
import { InputNumber, Select } from 'antd';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import type { KeywordProps } from './keyword-props.ts';

/** A fixed answer with which a new form begins, given the way the field itself is answered. */
export function DefaultValue({ id, field, value, onChange }: KeywordProps) {
  const t = useTexts();
  const { settle } = useDesigner();
  const { offers, valueType } = kindOf(field);
  const options = (field.options ?? []).map((option) => ({ value: option.value, label: option.title }));
  if (offers === 'many')
    return (
      <Select
        id={id}
        mode="multiple"
        value={Array.isArray(value) ? (value as string[]) : []}
        options={options}
        onChange={(next: (string | number)[]) => onChange(next.length > 0 ? next : undefined)}
      />
    );
  if (offers === 'one')
    return (
      <Select
        id={id}
        allowClear
        value={(value ?? null) as string | null}
        options={options}
        onChange={(next) => onChange(next)}
      />
    );
  if (valueType === 'boolean')
    return (
      <Select
        id={id}
        allowClear
        value={typeof value === 'boolean' ? String(value) : null}
        options={[
          { value: 'true', label: t('value.yes') },
          { value: 'false', label: t('value.no') },
        ]}
        onChange={(next: string | undefined) => onChange(next === undefined ? undefined : next === 'true')}
      />
    );
  if (valueType === 'number')
    return (
      <InputNumber
        id={id}
        value={typeof value === 'number' ? value : null}
        onBlur={settle}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  return (
    <TextBox id={id} value={typeof value === 'string' ? value : ''} onChange={(text) => onChange(text || undefined)} />
  );
}
