import type { Json } from '@hearth/expression';
import { Button } from 'antd';
import { useLocale } from '../react/designer-context.tsx';
import { begunWith } from './blank-value.ts';
import { useSettingField } from './field-context.ts';
import { isRecord, membersOf, type SettingMember } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { AroundProvider } from './setting-scope.tsx';
import { settingTitle } from './setting-text.ts';

interface Props extends Omit<SettingProps, 'id'> {
  /** Members that are set elsewhere. */
  without?: readonly string[];
}

/** The members of a shape: those that must be there and those that are, then what may be added. */
export function ShapeField({ node, value, onChange, without = [] }: Props) {
  const SettingField = useSettingField();
  const record = isRecord(value) ? value : {};
  const members = membersOf(node).filter(
    ({ name, node: member }) => !without.includes(name) && name !== 'id' && !isFixed(member.schema),
  );
  const shown = members.filter(({ name, optional }) => !optional || record[name] !== undefined);
  const hidden = members.filter((member) => !shown.includes(member));
  const put = (name: string, next: Json | undefined, typing?: boolean) =>
    onChange(withMember(record, name, next), typing);
  return (
    <AroundProvider value={record}>
      <div className="ds-shape">
        {shown.map(({ name, optional, node: member }) => (
          <SettingField
            key={name}
            node={member}
            value={record[name]}
            onChange={(next, typing) => put(name, next, typing)}
            onRemove={optional ? () => put(name, undefined) : undefined}
          />
        ))}
        <AddMembers members={hidden} onAdd={({ name, node: member }) => put(name, begunWith(member))} />
      </div>
    </AroundProvider>
  );
}

/** Buttons for settings that are not there yet. */
export function AddMembers({
  members,
  onAdd,
}: {
  members: readonly SettingMember[];
  onAdd: (member: SettingMember) => void;
}) {
  const locale = useLocale();
  if (members.length === 0) return null;
  return (
    <div className="ds-more">
      {members.map((member) => (
        <Button key={member.name} size="small" type="dashed" onClick={() => onAdd(member)}>
          + {settingTitle(member.node, locale)}
        </Button>
      ))}
    </div>
  );
}

/** Something that can only be one thing is not asked for. */
const isFixed = (schema: { const?: unknown }): boolean => 'const' in schema && schema.const !== true;

function withMember(record: { [key: string]: Json }, name: string, value: Json | undefined): { [key: string]: Json } {
  if (value !== undefined) return { ...record, [name]: value };
  const { [name]: _, ...rest } = record;
  return rest;
}
