import { allFields, kindNamed, kindOf } from '@hearth/definition';
import { type InputRef, Select, Switch } from 'antd';
import { type RefObject, useId } from 'react';
import { nameField } from '../commands/form/rename-field.ts';
import { changeKind, kindsLike, setKeyword, setRequired, setTitle } from '../commands/form/set-field.ts';
import { type DraftField, fieldsOf } from '../draft/fields.ts';
import { useDesigner, useDraft, useLocale, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import { KeywordGroupView } from './keyword-group.tsx';
import { keywordGroups } from './keywords.ts';
import { OptionsEditor } from './options-editor.tsx';
import { isPublished } from './published.ts';
import { RulesOfField } from './rules-of-field.tsx';
import { SettingRow } from './setting-row.tsx';

interface Props {
  field: DraftField;
  /** The box of the label, for those who press F2. */
  labelBox: RefObject<InputRef | null>;
}

/** The settings of one field: what every field has, what its kind asks for, when it shows, what it must fulfil. */
export function FieldSettings({ field, labelBox }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const id = useId();
  const { path, kind: name } = field;
  const twin = useDraft(({ form }) =>
    allFields(fieldsOf(form)).some((one) => one.title === field.title && one.path !== path),
  );
  const kind = kindOf(field);
  const fillable = kind.valueType !== 'none' && field.schema.computed === undefined;
  const kinds = kindsLike(name).map((one) => ({ value: one, label: kindNamed(one)!.title[locale] }));
  const help = (text: string) => designer.run(setKeyword, { path, keyword: 'description', value: text || undefined });
  return (
    <div className="df-settings">
      <SettingRow
        id={`${id}title`}
        label={t('setting.label')}
        help={twin ? t('setting.same-name', { title: field.title, key: field.key }) : undefined}
      >
        <TextBox
          id={`${id}title`}
          ref={labelBox}
          value={field.title}
          maxLength={200}
          onChange={(title) => designer.run(setTitle, { path, title })}
          onLeave={() => designer.run(nameField, { path, published: isPublished(designer, field) })}
        />
      </SettingRow>
      <SettingRow id={`${id}kind`} label={t('setting.kind')}>
        <Select
          id={`${id}kind`}
          value={name}
          options={kinds}
          disabled={kinds.length < 2}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          onChange={(next: string) => designer.run(changeKind, { path, kind: next })}
        />
      </SettingRow>
      <SettingRow id={`${id}help`} label={t(kind.valueType === 'none' ? 'setting.words' : 'setting.help')}>
        <TextBox id={`${id}help`} long value={field.help ?? ''} maxLength={2000} onChange={help} />
      </SettingRow>
      {fillable && kind.valueType !== 'record' && (
        <SettingRow id={`${id}required`} label={t('setting.required')} inline>
          <Switch
            id={`${id}required`}
            size="small"
            checked={field.required}
            onChange={(required) => designer.run(setRequired, { path, required })}
          />
        </SettingRow>
      )}
      {kind.offers && <OptionsEditor field={field} />}
      {keywordGroups(name).map((group) => (
        <KeywordGroupView key={group.title} field={field} group={group} />
      ))}
      {kind.valueType !== 'none' && <RulesOfField field={field} />}
      <FindingList place={{ file: 'form', pointer: field.pointer }} />
    </div>
  );
}
