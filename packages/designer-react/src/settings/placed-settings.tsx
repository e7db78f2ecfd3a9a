import type { Json } from '@hearth/expression';
import type { ReactNode } from 'react';
import { changeSetting } from '../commands/task/change-setting.ts';
import type { Place } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useDesigner, useDraft, useLocale } from '../react/designer-context.tsx';
import { begunWith } from './blank-value.ts';
import { IdField } from './id-field.tsx';
import type { Thing } from './named-things.ts';
import { SettingField } from './setting-field.tsx';
import { isRecord, membersOf, type SettingMember, type SettingNode } from './setting-node.ts';
import { AroundProvider } from './setting-scope.tsx';
import { settingTitle } from './setting-text.ts';
import { AddMembers } from './shape-field.tsx';

interface Props {
  place: Place;
  node: SettingNode;
  /** Members that are set elsewhere. */
  without?: readonly string[];
  /** Members that are shown even while they are not there. */
  always?: readonly string[];
  /** What the thing is, when others name it by its id. */
  thing?: Thing | undefined;
  children?: ReactNode;
}

/** Every setting of something in the draft, each change a command of its own. */
export function PlacedSettings({ place, node, without = [], always = [], thing, children }: Props) {
  const value = useDraft((draft) => get(draft[place.file], place.pointer));
  const change = useChangeMember(place);
  if (!isRecord(value)) return null;
  const members = membersOf(node).filter(
    ({ name, node: member }) => name !== 'id' && !without.includes(name) && !isFixed(member),
  );
  const isShown = ({ name, optional }: SettingMember) =>
    !optional || always.includes(name) || value[name] !== undefined;
  const hasId = membersOf(node).some(({ name }) => name === 'id');
  return (
    <AroundProvider value={value}>
      <div className="ds-settings">
        {members.filter(isShown).map((member) => (
          <SettingField
            key={member.name}
            node={member.node}
            value={value[member.name]}
            onChange={(next, typing) => change(member, isGone(member, next, always) ? undefined : next, typing)}
            onRemove={member.optional && value[member.name] !== undefined ? () => change(member, undefined) : undefined}
          />
        ))}
        {children}
        <AddMembers
          members={members.filter((member) => !isShown(member))}
          onAdd={(member) => change(member, begunWith(member.node))}
        />
        {hasId && <IdField place={place} thing={thing} />}
      </div>
    </AroundProvider>
  );
}

function useChangeMember(place: Place) {
  const designer = useDesigner();
  const locale = useLocale();
  return ({ name, node }: SettingMember, value: Json | undefined, typing = false) => {
    designer.run(changeSetting, {
      file: place.file,
      pointer: `${place.pointer}/${name}`,
      value,
      title: settingTitle(node, locale),
      typing,
    });
  };
}

/** What was emptied and may be missing is not there any more; its box stays where it is always shown. */
const isGone = ({ name, optional }: SettingMember, value: Json | undefined, always: readonly string[]): boolean =>
  optional && always.includes(name) && (value === '' || (Array.isArray(value) && value.length === 0));

const isFixed = ({ schema }: SettingNode): boolean => 'const' in schema && schema.const !== true;
