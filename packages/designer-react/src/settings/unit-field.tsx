import type { Json } from '@hearth/expression';
import { Select } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { levelsOf } from '../world.ts';
import { fieldsInScope, fieldsOfDraft } from './draft-fields.ts';
import { isRecord } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';

/** Which unit, in one list: the one of the case, one above it, or the one that a field names. */
export function UnitField({ value, onChange, id }: SettingProps) {
  const t = useTexts();
  const { draft, world, scope } = usePicking();
  const fields = fieldsInScope(fieldsOfDraft(draft), scope).filter(({ kind }) => kind === 'org-unit');
  const options = [
    { value: 'case', label: t('unit.case') },
    { value: 'superior', label: t('unit.superior') },
    ...levelsOf(world).map(({ id: level, title }) => ({
      value: `ancestor ${level}`,
      label: t('unit.ancestor', { level: title }),
    })),
    { value: 'root', label: t('unit.root') },
    ...fields.map(({ path, title }) => ({ value: `field ${path}`, label: t('unit.field', { field: title }) })),
  ];
  return (
    <Select
      id={id}
      value={textOf(value)}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(picked: string) => onChange(unitOf(picked))}
    />
  );
}

function textOf(value: Json | undefined): string {
  if (!isRecord(value)) return typeof value === 'string' ? value : 'case';
  return 'ancestor' in value ? `ancestor ${value.ancestor}` : `field ${value.field}`;
}

function unitOf(picked: string): Json {
  const [way, ...name] = picked.split(' ');
  if (way === 'ancestor') return { ancestor: name.join(' ') };
  return way === 'field' ? { field: name.join(' ') } : picked;
}
