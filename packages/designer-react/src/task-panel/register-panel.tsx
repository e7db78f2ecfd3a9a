import { Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { IdField } from '../settings/id-field.tsx';
import { PlacedSettings } from '../settings/placed-settings.tsx';
import { fileNode } from '../settings/setting-node.ts';
import { SettingsTable } from './settings-table.tsx';
import { SourceList } from './source-list.tsx';

const views = ['basics', 'settings'] as const;
type View = (typeof views)[number];

/** What a register is apart from its fields: how entries are named and told apart, who keeps it and who may look. */
export function RegisterPanel() {
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
      {view === 'basics' ? <Basics /> : <SettingsTable />}
    </div>
  );
}

const root = { file: 'task', pointer: '' } as const;
const register = { ...fileNode('register'), key: 'register' };

function Basics() {
  return (
    <section className="ds-section">
      <PlacedSettings
        place={root}
        node={register}
        without={['settings', 'sources', 'id']}
        always={['list', 'search', 'countsAt', 'dated', 'retentionYears']}
      />
      <SourceList />
      <IdField place={root} />
      <FindingList place={root} />
    </section>
  );
}
