import { Segmented } from 'antd';
import { useState } from 'react';
import { isObject } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useDesigner, useDraft, useLocale, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { PlacedList } from '../settings/placed-list.tsx';
import { PlacedSettings } from '../settings/placed-settings.tsx';
import { fileNode, partNode, type SettingNode } from '../settings/setting-node.ts';
import { settingTitle, valueTitle } from '../settings/setting-text.ts';
import { numberFrom } from '../test-drive/numbering.ts';
import { SettingsTable } from './settings-table.tsx';
import { SourceList } from './source-list.tsx';

const views = ['basics', 'settings', 'links', 'schedules', 'papers'] as const;
type View = (typeof views)[number];

/** What the task is apart from its form and flow: title, family, numbering, who starts it, its settings, links, schedules and papers. */
export function TaskPanel() {
  const t = useTexts();
  const [view, setView] = useState<View>('basics');
  return (
    <div className="dw-panel">
      <Segmented<View>
        className="dw-views"
        value={view}
        options={views.map((one) => ({ value: one, label: t(`task.view.${one}`) }))}
        onChange={setView}
      />
      {view === 'basics' && <Basics />}
      {view === 'settings' && <SettingsTable />}
      {view === 'links' && <Links />}
      {view === 'schedules' && <Schedules />}
      {view === 'papers' && <Papers />}
    </div>
  );
}

const root = { file: 'task', pointer: '' } as const;
/** What has a page of its own, and what every task has on this one. */
const elsewhere = ['settings', 'links', 'schedules', 'papers', 'sources', 'id'];
const usual = ['caseTitle', 'list', 'retentionYears'];

function Basics() {
  return (
    <section className="ds-section">
      <PlacedSettings place={root} node={taskNode} without={elsewhere} always={usual} />
      <NumberPreview />
      <SourceList />
      <FindingList place={root} />
    </section>
  );
}

const taskNode: SettingNode = { ...fileNode('task'), key: 'task' };

/** How the next number reads. */
function NumberPreview() {
  const t = useTexts();
  const { world } = useDesigner();
  const pattern = useDraft(({ task }) => String(get(task, '/numbering/pattern') ?? ''));
  const unit = world.org?.units[0]?.name ?? t('task.sampleUnit');
  const year = String(new Date().getFullYear());
  return (
    <p className="dt-preview">
      {t('task.numberPreview')} <strong>{numberFrom(pattern, { year, seq: 12, unit })}</strong>
    </p>
  );
}

function Links() {
  const t = useTexts();
  const { world } = useDesigner();
  return (
    <section className="ds-section">
      <p className="ds-help">{t('task.linksHelp')}</p>
      <PlacedList
        place={{ file: 'task', pointer: '/links' }}
        node={partNode('task', 'link')}
        stem="link"
        thing="link"
        addText={t('task.addLink')}
        empty={t('task.noLinks')}
        always={['by', 'set', 'when', 'many']}
        fresh={() => ({ title: t('task.newLink'), back: t('task.newBack'), task: world.others?.tasks?.[0]?.id ?? '' })}
        note={({ task }) => world.others?.tasks?.find(({ id }) => id === task)?.task.title ?? String(task ?? '')}
      />
    </section>
  );
}

function Schedules() {
  const t = useTexts();
  const locale = useLocale();
  const start = useDraft(({ task }) => task.start);
  const levels = isObject(start) && Array.isArray(start.levels) ? start.levels : [];
  const posts = isObject(start) && Array.isArray(start.posts) ? start.posts : [];
  return (
    <section className="ds-section">
      <p className="ds-help">{t('task.schedulesHelp')}</p>
      <PlacedList
        place={{ file: 'task', pointer: '/schedules' }}
        node={partNode('task', 'schedule')}
        stem="schedule"
        thing="schedule"
        addText={t('task.addSchedule')}
        empty={t('task.noSchedules')}
        always={['due', 'set', 'from']}
        fresh={() => ({ title: t('task.newSchedule'), every: 'quarter', for: { levels }, post: posts[0] ?? '' })}
        note={({ every }) => valueTitle('schedule.every', every, locale)}
      />
    </section>
  );
}

function Papers() {
  const t = useTexts();
  const designer = useDesigner();
  const title = settingTitle({ label: 'task.papers', schema: {} }, useLocale());
  return (
    <section className="ds-section">
      <h3>{title}</h3>
      <p className="ds-help">{t('task.papersHelp')}</p>
      <PlacedList
        place={{ file: 'task', pointer: '/papers' }}
        node={partNode('task', 'paper')}
        stem="paper"
        addText={t('task.addPaper')}
        example={t('table.papers-example')}
        empty={t('task.noPapers')}
        always={['to', 'when', 'signature', 'masked']}
        fresh={() => ({ title: String(designer.state().draft.task.title ?? ''), body: [{ text: '' }] })}
      />
    </section>
  );
}
