import { Select } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { type Choice, choicesOf } from './choices.ts';
import { thingAt } from './named-things.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';

/** Picks one thing that the definition or its office has: a step, a result, a post, a field. */
export function NamedField({ node, value, onChange, id }: SettingProps) {
  const choices = useChoices(node.label, value);
  const t = useTexts();
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      value={typeof value === 'string' && value !== '' ? value : null}
      options={choices}
      placeholder={t('setting.choose')}
      popupMatchSelectWidth={false}
      onChange={(picked: string) => onChange(picked)}
    />
  );
}

/** Picks several of them; where the language also takes a single name, one alone is written as such. */
export function NamedListField({ node, value, onChange, id }: SettingProps) {
  const picked = (Array.isArray(value) ? value.map(String) : [String(value ?? '')]).filter((name) => name !== '');
  const choices = useChoices(node.label, value);
  const t = useTexts();
  const single = node.schema.type !== 'array';
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={picked}
      options={choices}
      placeholder={t('setting.choose')}
      popupMatchSelectWidth={false}
      onChange={(names: string[]) => onChange(single && names.length < 2 ? (names[0] ?? '') : names)}
    />
  );
}

/** What can be picked, and what is picked though it is not there any more. */
function useChoices(label: string, value: unknown): Choice[] {
  const picking = usePicking();
  const choices = choicesOf(thingAt(label, picking.around), picking);
  const t = useTexts();
  const picked = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '');
  const missing = picked.filter((one) => !choices.some((choice) => choice.value === one));
  return [
    ...choices,
    ...missing.map((one) => ({
      value: String(one),
      label: one === '*' ? t('rights.everything') : t('setting.gone', { name: String(one) }),
    })),
  ];
}
