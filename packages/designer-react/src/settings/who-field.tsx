import type { Json } from '@hearth/expression';
import { Select } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from './choices.ts';
import { useSettingField } from './field-context.ts';
import { isRecord, membersOf, type SettingNode } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';
import { settingTitle } from './setting-text.ts';
import { type WhoChoice, whoChoices, whoKey } from './who-choices.ts';

/** Whose work it is, in one list: whoever is in the case already, or a post at a unit; then who is kept out and what if nobody is there. */
export function WhoField({ node, value, onChange, id }: SettingProps) {
  const t = useTexts();
  const picking = usePicking();
  const choices = useMemo(() => whoChoices(picking), [picking]);
  const [composing, setComposing] = useState(false);
  const who = isRecord(value) ? value : {};
  const rest = {
    ...(who.not !== undefined && { not: who.not }),
    ...(who.ifNobody !== undefined && { ifNobody: who.ifNobody }),
  };
  const current = composing ? undefined : choices.find((one) => one.value === whoKey(who));
  const isBlank = !composing && who.actor === undefined && (who.post === '' || who.post === undefined);
  const pick = (picked: string) => {
    const found = choices.find((one) => one.value === picked);
    setComposing(!found);
    if (found) onChange({ ...found.who, ...rest });
    else if ('actor' in who) onChange({ post: '', ...rest });
  };
  return (
    <div className="ds-who">
      <Select
        id={id}
        value={current?.value ?? (isBlank ? null : 'composed')}
        placeholder={t('setting.choose')}
        options={[...grouped(choices), { value: 'composed', label: t('who.compose') }]}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={pick}
        popupMatchSelectWidth={false}
      />
      {!current && !isBlank && <Posts node={node} who={who} onChange={onChange} />}
      <Rest node={node} who={who} onChange={onChange} />
    </div>
  );
}

function grouped(choices: readonly WhoChoice[]) {
  const headings = [...new Set(choices.map(({ group }) => group))];
  return headings.map((heading) => ({
    label: heading,
    options: choices.filter(({ group }) => group === heading).map(({ value, label }) => ({ value, label })),
  }));
}

interface PartProps {
  node: SettingNode;
  who: { [key: string]: Json };
  onChange: SettingProps['onChange'];
}

function Posts(props: PartProps) {
  return (
    <div className="ds-who-post">
      <Post {...props} />
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
  return <SettingField node={unit} value={who.unit ?? 'case'} onChange={change} />;
}

/** One post, or several of which any may do it. */
function Post({ node, who, onChange }: PartProps) {
  const SettingField = useSettingField();
  const post = memberOf(node, 0, 'post');
  return <SettingField node={post} value={who.post} onChange={(next) => onChange({ ...who, post: next ?? '' })} />;
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

function memberOf(node: SettingNode, alternative: number, name: string): SettingNode {
  const schema = (node.schema.anyOf as SettingNode['schema'][])[alternative]!;
  return membersOf({ ...node, schema }).find((one) => one.name === name)!.node;
}

function without(who: { [key: string]: Json }, name: string): { [key: string]: Json } {
  const { [name]: _, ...rest } = who;
  return rest;
}
