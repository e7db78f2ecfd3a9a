import type { Definition } from '@hearth/definition';
import { definitionProof, type Proof } from '@hearth/kernel';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../draft/draft.ts';
import { type Finding, findingsOf } from '../findings/finding.ts';
import { useDesigner, useHost, useLocale, useTexts } from '../react/designer-context.tsx';
import { Notice } from '../settings/notice.tsx';
import { testSentence } from './problem-text.ts';

/** Proves that every case can end, and leads to the place of each thing that is in the way. */
export function ProofPanel({ definition }: { definition: Definition }) {
  const t = useTexts();
  const { proof, markings, running, start, stop } = useProof(definition);
  return (
    <section className="ds-section">
      <p className="ds-help">{t('proof.help')}</p>
      <div className="ds-row">
        <Button type="primary" loading={running} onClick={start}>
          {t('proof.run')}
        </Button>
        {running && (
          <>
            <span>{t('proof.markings', { count: markings })}</span>
            <Button onClick={stop}>{t('proof.stop')}</Button>
          </>
        )}
      </div>
      {proof && <Notice tone={tones[proof.verdict]}>{t(`proof.${proof.verdict}`, { count: proof.markings })}</Notice>}
      {proof && <FindingButtons proof={proof} />}
    </section>
  );
}

const tones = { sound: 'success', unsound: 'error', 'not-proved': 'warning' } as const;

/** Each finding as a sentence that leads to its place. */
function FindingButtons({ proof }: { proof: Proof }) {
  const designer = useDesigner();
  const host = useHost();
  const locale = useLocale();
  const show = (place: Place) => (host.show ? host.show(place) : designer.select(place));
  return (
    <ul className="ds-findings">
      {findingsOf(proof.findings).map(({ file, pointer, problem, level }: Finding) => (
        <li key={`${problem.code}${pointer}${JSON.stringify(problem.params)}`} className={`ds-${level}`}>
          <button type="button" className="dt-link" onClick={() => show({ file, pointer })}>
            {testSentence(problem, locale)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function useProof(definition: Definition) {
  const { world } = useDesigner();
  const [proof, setProof] = useState<Proof>();
  const [markings, setMarkings] = useState(0);
  const [running, setRunning] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => {
    clearTimeout(timer.current);
    setRunning(false);
  };
  const start = () => {
    const steps = definitionProof(definition, {
      posts: world.posts,
      ...(world.org && { org: world.org }),
      ...(world.others && { others: world.others }),
    });
    setProof(undefined);
    setRunning(true);
    const turn = () => {
      const until = performance.now() + 40;
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done) {
          setProof(step.value);
          setRunning(false);
          return;
        }
        setMarkings(step.value);
      }
      timer.current = setTimeout(turn);
    };
    timer.current = setTimeout(turn);
  };
  return { proof, markings, running, start, stop };
}
