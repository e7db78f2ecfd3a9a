import { kindOf, typeOfField } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { InputNumber, Select, Switch } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { setKeyword } from '../commands/form/set-field.ts';
import { type DraftField, ownerOf } from '../draft/fields.ts';
import { ExpressionBox, type ExpressionBoxProps } from '../formula/expression-box.tsx';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { isTextKey } from '../text/texts.ts';
import { TextBox } from '../widgets/text-box.tsx';
import type { World } from '../world.ts';
import { choicesFor } from './choices-for.ts';
import { DefaultValue } from './default-value.tsx';
import { FillEditor } from './fill-editor.tsx';
import type { KeywordProps } from './keyword-props.ts';
import { isExpression, type Keyword } from './keywords.ts';
import { SettingRow } from './setting-row.tsx';

/** One keyword of a field, edited by what the language says of its value. */
export function KeywordSetting({ field, keyword }: { field: DraftField; keyword: Keyword }) {
  const designer = useDesigner();
  const title = useKeywordTitle(keyword);
  const t = useTexts();
  const id = useId();
  const value = field.schema[keyword.name] as Json | undefined;
  const onChange = (next: Json | undefined) =>
    designer.run(setKeyword, { path: field.path, keyword: keyword.name, value: next });
  const props = { id, field, keyword, value, onChange };
  if (isExpression(keyword)) return <ExpressionSetting {...props} title={title} />;
  const helpKey = `keyword-help.${keyword.name}`;
  return (
    <SettingRow
      id={id}
      label={title}
      help={isTextKey(helpKey) ? t(helpKey) : undefined}
      inline={keyword.schema.type === 'boolean'}
    >
      <PlainEditor {...props} />
    </SettingRow>
  );
}

/** What a keyword is called: in the locale files, else as the language says. */
function useKeywordTitle({ name, schema }: Keyword): string {
  const t = useTexts();
  const key = `keyword.${name}`;
  return isTextKey(key) ? t(key) : String(schema.title ?? name);
}

/** An expression that is not there yet is one button. */
function ExpressionSetting({ id, field, keyword, value, onChange, title }: KeywordProps & { title: string }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const { world } = useDesigner();
  const said = typeof value === 'string' ? value : undefined;
  const { visibleWhen } = field.schema;
  const follows = keyword.name === 'requiredWhen' && typeof visibleWhen === 'string';
  if (said === undefined && !open)
    return (
      <>
        {follows && (
          <button type="button" className="df-add-expression" onClick={() => onChange(visibleWhen)}>
            + {t('keyword.requiredWhenVisible')}
          </button>
        )}
        <button type="button" className="df-add-expression" onClick={() => setOpen(true)}>
          + {title}
        </button>
      </>
    );
  return (
    <div className="df-setting">
      <div className="df-setting-head">
        <label htmlFor={id}>{title}</label>
        <button
          type="button"
          className="df-icon-button"
          aria-label={t('setting.clear', { title })}
          title={t('setting.clear', { title })}
          onClick={() => {
            setOpen(false);
            onChange(undefined);
          }}
        >
          ×
        </button>
      </div>
      <ExpressionBox id={id} label={title} value={said} onChange={onChange} {...placeOf(field, keyword.name, world)} />
    </div>
  );
}

/** What an expression of a field must give, and from where it reads. */
function placeOf(
  field: DraftField,
  keyword: string,
  { others }: World,
): Pick<ExpressionBoxProps, 'wanted' | 'scope' | 'open' | 'unit' | 'entry'> {
  const scope = ownerOf(field.path);
  if (keyword === 'rowTitle') return { wanted: 'text', scope: field.path };
  if (keyword === 'where') {
    const entry = others?.registers?.find(({ id }) => id === field.schema.register)?.form.fields;
    return { wanted: 'boolean', scope, open: entry === undefined, entry };
  }
  if (keyword === 'visibleWhen' || keyword === 'requiredWhen') return { wanted: 'boolean', scope };
  const wanted = (typeOfField(field)?.kind ?? 'any') as ExpressionBoxProps['wanted'];
  const unit = typeof field.schema.measureWord === 'string' ? field.schema.measureWord : undefined;
  return { wanted, scope, unit };
}

function PlainEditor(props: KeywordProps): ReactNode {
  const { id, field, keyword, value, onChange } = props;
  const { schema, name } = keyword;
  const choices = useChoices(field, keyword);
  const { settle } = useDesigner();
  if (name === 'default') return <DefaultValue {...props} />;
  if (schema.additionalProperties && schema.type === 'object') return <FillEditor {...props} />;
  if (choices)
    return (
      <Select
        id={id}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={typeof value === 'string' ? value : null}
        options={choices}
        popupMatchSelectWidth={false}
        onChange={(next: string | undefined) => onChange(next)}
      />
    );
  if (schema.type === 'boolean')
    return <Switch id={id} size="small" checked={value === true} onChange={(on) => onChange(on || undefined)} />;
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <InputNumber
        id={id}
        value={typeof value === 'number' ? value : null}
        {...(typeof schema.minimum === 'number' && { min: schema.minimum })}
        {...(typeof schema.maximum === 'number' && { max: schema.maximum })}
        {...(schema.type === 'integer' && { precision: 0 })}
        onBlur={settle}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  if (schema.type === 'array')
    return (
      <Select
        id={id}
        mode="tags"
        value={Array.isArray(value) ? value.map(String) : []}
        tokenSeparators={[',', '，', '、', ' ']}
        open={false}
        suffixIcon={null}
        onChange={(next: string[]) => onChange(next.length > 0 ? next : undefined)}
      />
    );
  return (
    <TextBox id={id} value={typeof value === 'string' ? value : ''} onChange={(text) => onChange(text || undefined)} />
  );
}

/** What can be picked: the values that the language allows, or things of the office. */
function useChoices(field: DraftField, { name, schema }: Keyword) {
  const { world } = useDesigner();
  const t = useTexts();
  const locale = useLocale();
  const words = (value: string) => {
    const key = `value.${name}.${value}`;
    return isTextKey(key) ? t(key) : value;
  };
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => ({ value: String(value), label: words(String(value)) }));
  return choicesFor(name, { kind: kindOf(field), world, words, locale });
}
