import type { Json } from '@hearth/expression';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { AlternativesField } from './alternatives-field.tsx';
import { DaysField } from './days-field.tsx';
import { ExpressionField } from './expression-field.tsx';
import { FieldContext, type SettingFieldProps } from './field-context.ts';
import { KeysField } from './keys-field.tsx';
import { ListField } from './list-field.tsx';
import { NamedField, NamedListField } from './named-field.tsx';
import { namedThings } from './named-things.ts';
import { NumberListField } from './number-list-field.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { alternativesOf, itemOf, type SettingNode } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { settingHelp, settingTitle, valueTitle } from './setting-text.ts';
import { ShapeField } from './shape-field.tsx';
import { UnitField } from './unit-field.tsx';
import { WhoField } from './who-field.tsx';

/** A setting with its label: the editor that fits what the language says may stand there. */
export function SettingField({ node, value, onChange, onRemove, bare = false }: SettingFieldProps) {
  const id = useId();
  const locale = useLocale();
  const title = settingTitle(node, locale);
  const help = settingHelp(node.label, locale);
  const Editor = editorOf(node);
  const editor = (
    <FieldContext value={SettingField}>
      <Editor node={node} value={value} onChange={onChange} id={id} />
    </FieldContext>
  );
  if (bare) return editor;
  if (isTick(node)) {
    return (
      <div className="ds-setting ds-setting-tick">
        {editor}
        {onRemove && <RemoveButton title={title} onRemove={onRemove} />}
      </div>
    );
  }
  return (
    <div className="ds-setting">
      <div className="ds-setting-head">
        <label htmlFor={id}>{title}</label>
        {onRemove && <RemoveButton title={title} onRemove={onRemove} />}
      </div>
      {help && <p className="ds-help">{help}</p>}
      {editor}
    </div>
  );
}

function RemoveButton({ title, onRemove }: { title: string; onRemove: () => void }) {
  const t = useTexts();
  return (
    <button
      type="button"
      className="ds-quiet"
      aria-label={t('setting.remove', { title })}
      title={t('setting.remove', { title })}
      onClick={onRemove}
    >
      ×
    </button>
  );
}

/** The editor of a node: one of its own for what people say in sentences, else the one that its schema asks for. */
function editorOf(node: SettingNode) {
  const own = editors[node.key];
  if (own) return own;
  const { schema, label } = node;
  const thing = namedThings[label];
  const item = itemOf(node);
  if (thing) return item || isOneOrMany(node) ? NamedListField : NamedField;
  if (isTick(node)) return TickField;
  if (alternativesOf(node).length > 0) return AlternativesField;
  if (Array.isArray(schema.enum)) return ChoiceField;
  if (item) return item.schema.type === 'integer' ? NumberListField : ListField;
  if (schema.type === 'object') return ShapeField;
  return schema.type === 'integer' ? WholeField : TextField;
}

const editors: Record<string, (props: SettingProps) => React.ReactNode> = {
  who: WhoField,
  unitOf: UnitField,
  days: DaysField,
  expression: ExpressionField,
  outcome: OutcomeField,
  'register.identifiers': KeysField,
};

const isTick = ({ schema }: SettingNode): boolean => schema.type === 'boolean' || schema.const === true;

/** One name or a list of names. */
const isOneOrMany = (node: SettingNode): boolean =>
  alternativesOf(node).some((one) => 'node' in one && one.node.schema.type === 'array');

function TextField({ node, value, onChange, id }: SettingProps) {
  const { settle } = useDesigner();
  const text = typeof value === 'string' ? value : '';
  const shared = { id, value: text, onBlur: settle, maxLength: Number(node.schema.maxLength ?? 500) };
  const change = (typed: string) => onChange(typed, true);
  if (Number(node.schema.maxLength ?? 500) > 1000 || /\.help$/.test(node.label))
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => change(event.target.value)}
      />
    );
  const type = node.schema.format === 'date' ? 'date' : 'text';
  return <Input {...shared} type={type} onChange={(event) => change(event.target.value)} />;
}

function WholeField({ node, value, onChange, id }: SettingProps) {
  const { settle } = useDesigner();
  return (
    <InputNumber
      id={id}
      value={typeof value === 'number' ? value : null}
      min={Number(node.schema.minimum ?? 0)}
      precision={0}
      onBlur={settle}
      onChange={(number) => onChange(number ?? undefined, true)}
    />
  );
}

function TickField({ node, value, onChange, id }: SettingProps) {
  const locale = useLocale();
  return (
    <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked ? true : undefined)}>
      {settingTitle(node, locale)}
    </Checkbox>
  );
}

function ChoiceField({ node, value, onChange, id }: SettingProps) {
  const locale = useLocale();
  const options = (node.schema.enum as Json[]).map((one) => ({
    value: String(one),
    label: valueTitle(node.label, one, locale),
  }));
  return (
    <Select
      id={id}
      value={value === undefined ? null : String(value)}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(picked: string) => onChange(picked)}
    />
  );
}
