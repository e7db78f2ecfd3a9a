import type { Json } from '@hearth/expression';
import { Input, Select } from 'antd';
import { useId } from 'react';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from './choices.ts';
import { useSettingField } from './field-context.ts';
import { isRecord, membersOf, type SettingNode } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';
import { settingTitle, valueTitle } from './setting-text.ts';

type Outcome = { [key: string]: Json };

/** A button: its word, what it does to the case, whether a remark is needed; the rest folds away. */
export function OutcomeField({ node, value, onChange }: SettingProps) {
  const SettingField = useSettingField();
  const t = useTexts();
  const locale = useLocale();
  const { settle } = useDesigner();
  const id = useId();
  const outcome: Outcome = isRecord(value) ? value : {};
  const put = (name: string, next: Json | undefined, typing?: boolean) =>
    onChange(withMember(outcome, name, next), typing);
  const options = (name: string) =>
    (memberOf(node, name).schema.enum as string[]).map((one) => ({
      value: one,
      label: valueTitle(`outcome.${name}`, one, locale),
    }));
  return (
    <div className="ds-outcome">
      <div className="ds-row">
        <Input
          aria-label={settingTitle(memberOf(node, 'title'), locale)}
          value={String(outcome.title ?? '')}
          maxLength={50}
          onBlur={settle}
          onChange={(event) => put('title', event.target.value, true)}
        />
        <Select
          aria-label={settingTitle(memberOf(node, 'tone'), locale)}
          value={String(outcome.tone ?? 'default')}
          options={options('tone')}
          popupMatchSelectWidth={false}
          onChange={(tone: string) => put('tone', tone === 'default' ? undefined : tone)}
        />
      </div>
      <label htmlFor={`${id}then`}>{t('outcome.then')}</label>
      <Follow id={`${id}then`} outcome={outcome} onChange={onChange} />
      {isRecord(outcome.return) && (
        <SettingField
          bare
          node={memberOf(node, 'return')}
          value={outcome.return}
          onChange={(next, typing) => put('return', next, typing)}
        />
      )}
      <label htmlFor={`${id}comment`}>{settingTitle(memberOf(node, 'comment'), locale)}</label>
      <Select
        id={`${id}comment`}
        value={String(outcome.comment ?? 'optional')}
        options={options('comment')}
        popupMatchSelectWidth={false}
        onChange={(comment: string) => put('comment', comment === 'optional' ? undefined : comment)}
      />
      {['require', 'incomplete'].map((name) => (
        <SettingField
          key={name}
          node={memberOf(node, name)}
          value={outcome[name]}
          onChange={(next) => put(name, emptyToNothing(next))}
        />
      ))}
      <OutcomeId outcome={outcome} onChange={(next) => put('id', next)} />
    </div>
  );
}

/** Goes on, goes back to a step, or ends the case: one list. */
function Follow({ id, outcome, onChange }: { id: string; outcome: Outcome; onChange: SettingProps['onChange'] }) {
  const t = useTexts();
  const picking = usePicking();
  const steps = choicesOf('step', picking).slice(1);
  const results = choicesOf('result', picking);
  const current = isRecord(outcome.return)
    ? `return ${outcome.return.to}`
    : typeof outcome.end === 'string'
      ? `end ${outcome.end}`
      : 'on';
  const pick = (picked: string) => {
    const { return: back, end: _, ...rest } = outcome;
    const [way, ...name] = picked.split(' ');
    const to = name.join(' ');
    if (way === 'on') onChange(rest);
    else if (way === 'end') onChange({ ...rest, end: to });
    else onChange({ ...rest, return: isRecord(back) ? { ...back, to } : { to, resume: 'here', max: 3 } });
  };
  return (
    <Select
      id={id}
      value={current}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={[
        { value: 'on', label: t('follow.on') },
        {
          label: t('follow.back'),
          options: steps.map((step) => ({
            value: `return ${step.value}`,
            label: t('follow.return', { step: step.label }),
          })),
        },
        {
          label: t('follow.over'),
          options: results.map((result) => ({
            value: `end ${result.value}`,
            label: t('follow.end', { result: result.label }),
          })),
        },
      ]}
      onChange={pick}
    />
  );
}

function OutcomeId({ outcome, onChange }: { outcome: Outcome; onChange: (id: string) => void }) {
  const t = useTexts();
  const { settle } = useDesigner();
  const id = useId();
  return (
    <details className="ds-fold">
      <summary>{t('id.title')}</summary>
      <label className="visually-hidden" htmlFor={id}>
        {t('id.title')}
      </label>
      <Input
        id={id}
        value={String(outcome.id ?? '')}
        onBlur={settle}
        onChange={(event) => onChange(event.target.value)}
      />
    </details>
  );
}

const memberOf = (node: SettingNode, name: string): SettingNode =>
  membersOf(node).find((one) => one.name === name)!.node;

const emptyToNothing = (value: Json | undefined): Json | undefined =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

function withMember(outcome: Outcome, name: string, value: Json | undefined): Outcome {
  if (value !== undefined) return { ...outcome, [name]: value };
  const { [name]: _, ...rest } = outcome;
  return rest;
}
