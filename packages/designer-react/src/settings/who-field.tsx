import type { Json } from '@hearth/expression';
import { Select } from 'antd';
import { useId } from 'react';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from './choices.ts';
import { useSettingField } from './field-context.ts';
import { isRecord, membersOf, type SettingNode } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';
import { settingTitle } from './setting-text.ts';

/** Whose work it is: whoever began the case, a post at a unit, or whoever did an earlier step; then who is kept out and what if nobody is there. */
export function WhoField({ node, value, onChange, id }: SettingProps) {
  const t = useTexts();
  const who = isRecord(value) ? value : {};
  const byActor = 'actor' in who;
  const rest = {
    ...(who.not !== undefined && { not: who.not }),
    ...(who.ifNobody !== undefined && { ifNobody: who.ifNobody }),
  };
  const ways = [
    { value: 'initiator', label: t('who.initiator') },
    { value: 'post', label: t('who.byPost') },
    { value: 'actor', label: t('who.byActor') },
  ];
  const way = !byActor ? 'post' : who.actor === 'initiator' ? 'initiator' : 'actor';
  const first = useFirstStep();
  const change = (picked: string) => {
    if (picked === 'post') onChange({ post: '', ...rest });
    else onChange({ actor: picked === 'initiator' ? 'initiator' : first, ...rest });
  };
  return (
    <div className="ds-who">
      <Select id={id} value={way} options={ways} onChange={change} popupMatchSelectWidth={false} />
      {way === 'post' && <Posts node={node} who={who} onChange={onChange} />}
      {way === 'actor' && <Member node={node} alternative={1} name="actor" who={who} onChange={onChange} />}
      <Rest node={node} who={who} onChange={onChange} />
    </div>
  );
}

interface PartProps {
  node: SettingNode;
  who: { [key: string]: Json };
  onChange: SettingProps['onChange'];
}

function Posts(props: PartProps) {
  return (
    <div className="ds-who-post">
      <Member {...props} alternative={0} name="post" bare />
      <Unit {...props} />
    </div>
  );
}

/** Where the post is held: the unit of the case unless another one is said. */
function Unit({ node, who, onChange }: PartProps) {
  const SettingField = useSettingField();
  const unit = memberOf(node, 0, 'unit');
  const change = (next: Json | undefined) =>
    onChange(next === 'case' ? without(who, 'unit') : { ...who, unit: next ?? 'case' });
  return <SettingField bare node={unit} value={who.unit ?? 'case'} onChange={change} />;
}

function Member({
  node,
  who,
  onChange,
  alternative,
  name,
  bare = false,
}: PartProps & { alternative: number; name: string; bare?: boolean }) {
  const SettingField = useSettingField();
  const member = memberOf(node, alternative, name);
  return (
    <SettingField
      bare={bare}
      node={member}
      value={who[name]}
      onChange={(next) => onChange({ ...who, [name]: next ?? '' })}
    />
  );
}

/** Who may not, and what if nobody holds the post: folded away while neither is said. */
function Rest({ node, who, onChange }: PartProps) {
  const t = useTexts();
  const locale = useLocale();
  const ifNobody = memberOf(node, 0, 'ifNobody');
  const id = useId();
  const not = Array.isArray(who.not) ? who.not.map(String) : [];
  const steps = choicesOf('step', usePicking());
  const options = (ifNobody.schema.enum as string[]).map((one) => ({
    value: one,
    label: t(`who.ifNobody.${one}` as 'who.ifNobody.superior'),
  }));
  return (
    <details className="ds-fold" open={not.length > 0 || who.ifNobody !== undefined}>
      <summary>{t('who.rest')}</summary>
      <label htmlFor={`${id}not`}>{settingTitle(memberOf(node, 0, 'not'), locale)}</label>
      <Select
        id={`${id}not`}
        mode="multiple"
        value={not}
        options={steps}
        placeholder={t('who.notHint')}
        onChange={(names: string[]) => onChange(names.length > 0 ? { ...who, not: names } : without(who, 'not'))}
      />
      <label htmlFor={`${id}nobody`}>{settingTitle(ifNobody, locale)}</label>
      <Select
        id={`${id}nobody`}
        value={who.ifNobody === undefined ? 'superior' : String(who.ifNobody)}
        options={options}
        popupMatchSelectWidth={false}
        onChange={(picked: string) =>
          onChange(picked === 'superior' ? without(who, 'ifNobody') : { ...who, ifNobody: picked })
        }
      />
    </details>
  );
}

function useFirstStep(): string {
  return choicesOf('step', usePicking())[1]?.value ?? 'initiator';
}

function memberOf(node: SettingNode, alternative: number, name: string): SettingNode {
  const schema = (node.schema.anyOf as SettingNode['schema'][])[alternative]!;
  return membersOf({ ...node, schema }).find((one) => one.name === name)!.node;
}

function without(who: { [key: string]: Json }, name: string): { [key: string]: Json } {
  const { [name]: _, ...rest } = who;
  return rest;
}
