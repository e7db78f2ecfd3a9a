import { Select, Switch } from 'antd';
import { useId } from 'react';
import { removeRule, rulesPointer, setRule } from '../commands/form/rules.ts';
import type { JsonObject } from '../draft/draft.ts';
import { fieldAt, fieldsOf } from '../draft/fields.ts';
import { ExpressionBox } from '../formula/expression-box.tsx';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { RemoveButton } from '../widgets/remove-button.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import { SettingRow } from './setting-row.tsx';

interface Props {
  /** Dotted path of the group whose rows the rule is about; `''` = the form. */
  owner: string;
  index: number;
  rule: JsonObject;
}

/** A rule: what must hold, what is said when it does not, and beside which fields. */
export function RuleEditorCard({ owner, index, rule }: Props) {
  const t = useTexts();
  const designer = useDesigner();
  const id = useId();
  const draft = useDraft((whole) => whole);
  const fields = owner === '' ? fieldsOf(draft.form) : (fieldAt(draft.form, owner)?.fields ?? []);
  const put = (keyword: string) => (value: JsonObject[string] | undefined) =>
    designer.run(setRule, { owner, index, keyword, value });
  const assert = rule.assert === 'true' ? undefined : String(rule.assert ?? '');
  return (
    <div className="df-rule">
      <div className="df-setting-head">
        <span>{t('rule.must')}</span>
        <RemoveButton label={t('rule.remove')} onClick={() => designer.run(removeRule, { owner, index })} />
      </div>
      <ExpressionBox
        label={t('rule.must')}
        wanted="boolean"
        scope={owner}
        value={assert}
        onChange={(text) => put('assert')(text ?? 'true')}
      />
      <SettingRow id={`${id}message`} label={t('rule.message')}>
        <TextBox id={`${id}message`} value={String(rule.message ?? '')} onChange={put('message')} />
      </SettingRow>
      <SettingRow id={`${id}at`} label={t('rule.at')}>
        <Select
          id={`${id}at`}
          mode="multiple"
          value={Array.isArray(rule.at) ? rule.at.map(String) : []}
          options={fields.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(at: string[]) => at.length > 0 && put('at')(at)}
        />
      </SettingRow>
      <SettingRow id={`${id}level`} label={t('rule.warning')} inline>
        <Switch
          id={`${id}level`}
          size="small"
          checked={rule.level === 'warning'}
          onChange={(on) => put('level')(on ? 'warning' : undefined)}
        />
      </SettingRow>
      <FindingList place={{ file: 'form', pointer: `${rulesPointer(draft, owner)}/${index}` }} />
    </div>
  );
}
