import type { Locale } from '@hearth/expression';
import { Select } from 'antd';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { blankOf } from './blank-value.ts';
import { useSettingField } from './field-context.ts';
import { type Alternative, alternativeOf, alternativesOf, membersOf, type SettingNode } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { settingTitle, valueTitle } from './setting-text.ts';
import { ShapeField } from './shape-field.tsx';

/** Several things may stand here: which of them, then what belongs to it. */
export function AlternativesField({ node, value, onChange, id }: SettingProps) {
  const locale = useLocale();
  const t = useTexts();
  const all = alternativesOf(node);
  const current = alternativeOf(node, value);
  const pick = (wanted: string) => {
    const picked = all.find((one) => one.id === wanted)!;
    onChange('node' in picked ? blankOf(picked.node) : picked.value);
  };
  const titleOf = (one: Alternative) =>
    'node' in one ? alternativeTitle(node, one, locale) : valueTitle(node.label, one.value, locale);
  return (
    <div className="ds-alternatives">
      <Select
        id={id}
        value={current?.id ?? null}
        placeholder={t('setting.choose')}
        options={all.map((one) => ({ value: one.id, label: titleOf(one) }))}
        popupMatchSelectWidth={false}
        onChange={pick}
      />
      {current && 'node' in current && <Inside node={current.node} value={value} onChange={onChange} />}
    </div>
  );
}

/** A shape with one member is that member; one that is only told by its name has nothing more to say. */
function Inside({ node, value, onChange }: Omit<SettingProps, 'id'>) {
  const SettingField = useSettingField();
  if (node.schema.type !== 'object') return <SettingField bare node={node} value={value} onChange={onChange} />;
  const [first, ...others] = membersOf(node);
  if (!first || others.length > 0) return <ShapeField node={node} value={value} onChange={onChange} />;
  if ('const' in first.node.schema) return null;
  const inner = (value as { [key: string]: never })[first.name];
  return (
    <SettingField
      bare
      node={first.node}
      value={inner}
      onChange={(next, typing) => onChange({ [first.name]: next ?? blankOf(first.node) }, typing)}
    />
  );
}

function alternativeTitle(
  around: SettingNode,
  { id, node }: { id: string; node: SettingNode },
  locale: Locale,
): string {
  return settingTitle({ label: `${around.key}.${id}#`, schema: node.schema }, locale);
}
