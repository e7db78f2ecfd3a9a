import { type Definition, stepById } from '@hearth/definition';
import { Button, Progress, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { Notice } from '../settings/notice.tsx';
import type { Texts } from '../text/texts.ts';
import type { TestOffice } from './office.ts';
import { testSentence } from './problem-text.ts';
import { sampleStart } from './sample-cases.ts';
import { goalsOf, type Path, type Walked, type WalkWords, walkPaths } from './walk-paths.ts';

interface Props {
  definition: Definition;
  office: TestOffice;
  onReplay: (path: Path) => void;
}

/** Walks all paths with made-up answers and shows each one's end, to be looked at with a press. */
export function PathsPanel({ definition, office, onReplay }: Props) {
  const t = useTexts();
  const { paths, walked, running, start } = useWalk(definition, office);
  const met = new Set(paths.flatMap(({ fresh }) => fresh)).size;
  const all = goalsOf(definition).size;
  return (
    <section className="ds-section">
      <p className="ds-help">{t('paths.help')}</p>
      <div className="ds-row">
        <Button type="primary" loading={running} onClick={start}>
          {t('paths.walk')}
        </Button>
        {(running || walked) && (
          <Progress
            className="dt-met"
            percent={Math.round((met / all) * 100)}
            format={() => t('paths.met', { met, all })}
          />
        )}
      </div>
      {walked && <Summary walked={walked} definition={definition} t={t} />}
      <ol className="dt-paths">
        {paths.map((path, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paths only grow at the end
          <li key={at}>
            <PathLine path={path} definition={definition} onReplay={() => onReplay(path)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Summary({ walked, definition, t }: { walked: Walked; definition: Definition; t: Texts }) {
  const bad = walked.paths.filter(({ end }) => end !== 'ended');
  const missed = walked.missed.map((goal) => goalText(goal, definition));
  if (bad.length === 0 && missed.length === 0)
    return <Notice tone="success">{t('paths.allEnd', { count: walked.paths.length })}</Notice>;
  const parts = [
    ...(bad.length > 0
      ? [t('paths.left', { count: bad.length })]
      : [t('paths.allEnd', { count: walked.paths.length })]),
    ...(missed.length > 0 ? [t('paths.missed', { places: missed.join('、') })] : []),
  ];
  return <Notice tone={bad.length > 0 ? 'error' : 'warning'}>{parts.join(' ')}</Notice>;
}

function PathLine({ path, definition, onReplay }: { path: Path; definition: Definition; onReplay: () => void }) {
  const t = useTexts();
  const locale = useLocale();
  const { drive, end, moves, problems, assumed } = path;
  const result = definition.workflow.results.find(({ id }) => id === drive.state?.result);
  const colours = { success: 'green', failure: 'orange', neutral: 'default' };
  return (
    <button type="button" className="dt-path" onClick={onReplay}>
      <span>
        {end === 'ended' ? (
          <Tag color={colours[result?.tone ?? 'neutral']}>{result?.title ?? ''}</Tag>
        ) : (
          <Tag color="red">{t(`paths.end.${end}`)}</Tag>
        )}
        {assumed && <Tag>{t('paths.assumed')}</Tag>}
      </span>
      <span className="dt-moves">{moves.join(' → ')}</span>
      {problems[0] && (
        <span className={end === 'ended' ? 'dt-doubt' : 'dt-late'}>
          {t(end === 'ended' ? 'paths.unchecked' : 'paths.because', { text: testSentence(problems[0], locale) })}
        </span>
      )}
    </button>
  );
}

/** Runs the walk a few paths at a time, so that the page stays alive. */
function useWalk(definition: Definition, office: TestOffice) {
  const t = useTexts();
  const [paths, setPaths] = useState<Path[]>([]);
  const [walked, setWalked] = useState<Walked>();
  const [running, setRunning] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const start = () => {
    const walk = walkPaths(definition, office, sampleStart, wordsIn(t));
    setPaths([]);
    setWalked(undefined);
    setRunning(true);
    const found: Path[] = [];
    const turn = () => {
      const until = performance.now() + 40;
      while (performance.now() < until) {
        const step = walk.next();
        if (step.done) {
          setPaths(step.value.paths);
          setWalked(step.value);
          setRunning(false);
          return;
        }
        if (step.value.fresh.length > 0) found.push(step.value);
      }
      setPaths([...found]);
      timer.current = setTimeout(turn);
    };
    timer.current = setTimeout(turn);
  };
  return { paths, walked, running, start };
}

const wordsIn = (t: Texts): WalkWords => ({
  resume: t('test.resume'),
  object: t('test.object'),
  linked: t('test.linkedEnded'),
  until: (day) => t('paths.until', { day }),
});

/** A goal as people call it: the step, and which branch or outcome of it. */
function goalText(goal: string, { workflow }: Definition): string {
  if (goal.startsWith('=')) return workflow.results.find(({ id }) => id === goal.slice(1))?.title ?? goal;
  if (goal.startsWith('!'))
    return (
      [...(workflow.interrupts ?? []), ...(workflow.emergencies ?? [])].find(({ id }) => id === goal.slice(1))?.title ??
      goal
    );
  const [id = '', part] = goal.split(/[/:]/);
  const step = stepById(workflow, id)?.step;
  if (!step || part === undefined) return step?.title ?? goal;
  const parts = 'branches' in step ? step.branches : 'outcomes' in step ? step.outcomes : [];
  return `${step.title}（${parts.find((one) => one.id === part)?.title ?? part}）`;
}
