import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { changeSetting } from '../commands/task/change-setting.ts';
import { addSetting, removeSetting, renameSetting } from '../commands/task/task-settings.ts';
import { isObject } from '../draft/draft.ts';
import { below } from '../draft/json.ts';
import { useDesigner, useDraft, useLocale, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { PlacedSettings } from '../settings/placed-settings.tsx';
import { fileNode, membersOf, nodeOf, type SettingNode } from '../settings/setting-node.ts';
import { SettingsEntry } from '../table-entry/settings-entry.tsx';
import { sentence } from '../text/sentence.ts';

/** Limits and standards that each office may change: named values that terms and formulas read. */
export function SettingsTable() {
  const t = useTexts();
  const designer = useDesigner();
  const settings = useDraft(({ task }) => task.settings);
  const names = isObject(settings) ? Object.keys(settings) : [];
  const add = () =>
    designer.run(addSetting, {
      name: t('task.newSetting'),
      setting: { title: t('task.newSetting'), value: 5, unit: t('task.newSettingUnit'), basis: 'practice' },
    });
  return (
    <section className="ds-section">
      <p className="ds-help">{t('task.settingsHelp')}</p>
      {names.map((name) => (
        <SettingRow key={name} name={name} />
      ))}
      <div className="ds-row">
        <Button type="dashed" onClick={add}>
          + {t('task.addSetting')}
        </Button>
        <SettingsEntry node={settingNode} />
      </div>
    </section>
  );
}

function SettingRow({ name }: { name: string }) {
  const t = useTexts();
  const designer = useDesigner();
  const locale = useLocale();
  const place = { file: 'task', pointer: below('/settings', name) } as const;
  const value = useDraft(({ task }) => (isObject(task.settings) ? task.settings[name] : undefined));
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState('');
  useEffect(() => setText(name), [name]);
  const told = (problems: ReturnType<typeof designer.run>) =>
    setProblem(problems?.[0] ? sentence(problems[0], locale) : '');
  const setting = isObject(value) ? value : {};
  const put = (typed: string) => {
    const number = Number(typed);
    const next = typed !== '' && Number.isFinite(number) ? number : typed;
    designer.run(changeSetting, {
      ...place,
      pointer: `${place.pointer}/value`,
      value: next,
      title: name,
      typing: true,
    });
  };
  return (
    <div className="ds-thing ds-thing-open">
      <div className="ds-row ds-setting-row">
        <Input
          aria-label={t('task.settingName')}
          addonBefore={t('task.settingName')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => told(designer.run(renameSetting, { from: name, to: text.trim() }))}
        />
        <Input
          aria-label={t('task.settingValue')}
          addonBefore={t('task.settingValue')}
          value={String(setting.value ?? '')}
          onBlur={designer.settle}
          onChange={(event) => put(event.target.value)}
        />
        <Button
          type="text"
          danger
          aria-label={t('list.removeThing', { title: name })}
          onClick={() => told(designer.run(removeSetting, { name }))}
        >
          ×
        </Button>
      </div>
      {problem && (
        <p className="ds-problem" role="alert">
          {problem}
        </p>
      )}
      <details className="ds-fold">
        <summary>
          {t('task.settingMore', { title: String(setting.title ?? ''), unit: String(setting.unit ?? '') })}
        </summary>
        <PlacedSettings place={place} node={settingNode} without={['value']} always={['unit', 'source']} />
      </details>
      <FindingList place={place} />
    </div>
  );
}

const settingNode: SettingNode = (() => {
  const task = { ...fileNode('task'), key: 'task' };
  const { schema } = membersOf(task).find(({ name }) => name === 'settings')!.node;
  return nodeOf(task.root, schema.additionalProperties as SettingNode['schema'], 'task.settings');
})();
