import { parseDefinition } from '@hearth/definition/parse';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { Notice } from '../settings/notice.tsx';
import { CaseDesk } from './case-desk.tsx';
import { officeOf } from './office.ts';
import { PathsPanel } from './paths-panel.tsx';
import { ProofPanel } from './proof-panel.tsx';
import type { Path } from './walk-paths.ts';

const views = ['case', 'paths', 'proof'] as const;
type View = (typeof views)[number];

/** Tries the draft as it stands: a case played by one person, all paths walked by the machine, the proof. Nothing of it is stored. */
export function TestDrive() {
  const t = useTexts();
  const { world } = useDesigner();
  const draft = useDraft((whole) => whole);
  const definition = useMemo(() => parseDefinition({ ...draft }, { posts: world.posts }).definition, [draft, world]);
  const office = useMemo(() => officeOf(world), [world]);
  const [view, setView] = useState<View>('case');
  const [path, setPath] = useState<Path>();
  if (!definition) return <NotYet />;
  const replay = (picked: Path) => {
    setPath(picked);
    setView('case');
  };
  return (
    <div className="dw-panel">
      <Segmented<View>
        className="dw-views"
        value={view}
        options={views.map((one) => ({ value: one, label: t(`test.view.${one}`) }))}
        onChange={setView}
      />
      <div hidden={view !== 'case'}>
        <CaseDesk
          key={definition.hash + (path?.moves.join() ?? '')}
          definition={definition}
          office={office}
          path={path}
        />
      </div>
      {view === 'paths' && (
        <PathsPanel key={definition.hash} definition={definition} office={office} onReplay={replay} />
      )}
      {view === 'proof' && <ProofPanel key={definition.hash} definition={definition} />}
    </div>
  );
}

/** What has to be put right before anything can be tried. */
function NotYet() {
  const t = useTexts();
  return (
    <section className="ds-section">
      <Notice tone="warning">{t('test.notYet')}</Notice>
      <ErrorList />
    </section>
  );
}

function ErrorList() {
  return (
    <>
      {(['task', 'form', 'workflow', 'figures'] as const).map((file) => (
        <FindingList key={file} place={{ file, pointer: '' }} most={20} />
      ))}
    </>
  );
}
