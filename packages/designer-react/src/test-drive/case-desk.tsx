import type { Definition } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { App, Button, Segmented, Slider } from 'antd';
import { useState } from 'react';
import { useHost, useLocale, useTexts } from '../react/designer-context.tsx';
import { Notice } from '../settings/notice.tsx';
import { useWide } from '../settings/use-wide.ts';
import { ClockBar } from './clock-bar.tsx';
import { type Drive, type Driven, openCase, startDrive } from './drive.ts';
import { type InboxLine, inboxOf } from './inbox.ts';
import { Inbox } from './inbox.tsx';
import { startersOf, startUnitOf, type TestOffice } from './office.ts';
import { OutsideButtons } from './outside-buttons.tsx';
import { testSentence } from './problem-text.ts';
import { sampleStart } from './sample-cases.ts';
import { SaveScenario } from './save-scenario.tsx';
import { SidePanel } from './side-panel.tsx';
import type { Path } from './walk-paths.ts';
import { WorkDesk } from './work-desk.tsx';

interface Props {
  definition: Definition;
  office: TestOffice;
  /** A path that is looked at again; without it a case begins anew. */
  path?: Path | undefined;
}

/** One case, played by turns: whose work waits, the form of the one picked, and what everybody sees of it. */
export function CaseDesk({ definition, office, path }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const wide = useWide();
  const { message } = App.useApp();
  const [moments, setMoments] = useState<Drive[]>(() => path?.moments ?? begun(definition, office));
  const [at, setAt] = useState(path ? path.moments.length - 1 : moments.length - 1);
  const [picked, setPicked] = useState<string>();
  const [device, setDevice] = useState<'desk' | 'phone'>('desk');
  const drive = moments[at];
  if (!drive) return <Notice tone="warning">{t('test.nobodyMayStart')}</Notice>;
  const go = (next: Drive) => {
    setMoments([...moments.slice(0, at + 1), next]);
    setAt(at + 1);
  };
  const take = (done: Driven): readonly Problem[] => {
    if (done.ok) go(done.drive);
    else void message.warning(testSentence(done.problems[0]!, locale));
    return done.ok ? [] : done.problems;
  };
  const again = () => {
    const fresh = begun(definition, office);
    setMoments(fresh);
    setAt(fresh.length - 1);
  };
  const lines = inboxOf(drive);
  const line = lines.find(({ item }) => item.id === picked) ?? lines[0];
  return (
    <div className="dt-case">
      <ClockBar drive={drive} onMove={go} />
      <div className="dt-tools">
        <Button onClick={() => setAt(at - 1)} disabled={at === 0}>
          {t('test.back')}
        </Button>
        <Button onClick={again}>{t('test.again')}</Button>
        {wide && (
          <Segmented<'desk' | 'phone'>
            value={device}
            options={(['desk', 'phone'] as const).map((one) => ({ value: one, label: t(`test.device.${one}`) }))}
            onChange={setDevice}
          />
        )}
        <OutsideButtons drive={drive} onAct={take} />
        <SaveScenario drive={drive} />
      </div>
      {path && <Replay path={path} at={at} of={moments.length} onAt={setAt} />}
      <div className="dt-columns">
        <Inbox lines={lines} drive={drive} picked={line?.item.id} onPick={setPicked} />
        <Work key={`${line?.item.id} ${drive.events.length}`} line={line} drive={drive} device={device} onAct={take} />
        <SidePanel drive={drive} />
      </div>
    </div>
  );
}

function begun(definition: Definition, office: TestOffice): Drive[] {
  const unit = startUnitOf(definition, office);
  const [starter] = unit ? startersOf(definition, office, unit.id) : [];
  if (!unit || starter === undefined) return [];
  const opened = openCase(startDrive(definition, office, unit.id, startOfDay()), starter);
  return opened.ok ? [opened.drive] : [];
}

/** Nine in the morning of today in Shanghai, so that dates look as they will. */
const startOfDay = (): string => `${new Date().toISOString().slice(0, 10)}${sampleStart.slice(10)}`;

/** Steps of a path that the machine walked, to be gone through one by one. */
function Replay({ path, at, of, onAt }: { path: Path; at: number; of: number; onAt: (at: number) => void }) {
  const t = useTexts();
  return (
    <div className="dt-replay">
      <Slider min={0} max={of - 1} value={at} onChange={onAt} tooltip={{ open: false }} aria-label={t('test.replay')} />
      <span>{at === 0 ? t('test.begin') : (path.moves[at - 1] ?? t('test.ownMove'))}</span>
    </div>
  );
}

interface WorkProps {
  line: InboxLine | undefined;
  drive: Drive;
  device: 'desk' | 'phone';
  onAct: (done: Driven) => readonly Problem[];
}

function Work({ line, drive, device, onAct }: WorkProps) {
  const t = useTexts();
  const host = useHost();
  const { state, definition } = drive;
  if (line) return <WorkDesk line={line} drive={drive} device={device} onAct={onAct} adapters={host.form} />;
  const result = definition.workflow.results.find(({ id }) => id === state?.result);
  return (
    <section className="dt-work dt-idle">
      {state?.status === 'ended' && (
        <Notice tone={result?.tone === 'failure' ? 'warning' : 'success'}>
          {t('test.ended', { result: result?.title ?? '' })}
        </Notice>
      )}
      {state?.status === 'suspended' && <Notice tone="info">{t('test.suspended')}</Notice>}
      {state?.status === 'running' && <Notice tone="info">{t('test.waiting')}</Notice>}
    </section>
  );
}
