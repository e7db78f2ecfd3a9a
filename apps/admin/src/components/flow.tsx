import { useTranslation } from 'react-i18next';
import { formatMoment } from '../lib/dates.ts';
import { groupProgress, shownProgress } from '../lib/progress-groups.ts';
import type { ProgressStep } from '../lib/wire.ts';
import { DueText } from './due-text.tsx';
import './flow.css';

/** The last word on a case that is over. */
export interface CaseEnd {
  title: string;
  tone?: string | null | undefined;
  at: string;
}

/**
 * Where a case stands, from top to bottom: what was done by whom, what is being done, what comes.
 * The steps of a row of a repeating group fold together; rows that are done start folded.
 */
export function Flow({ progress, ended }: { progress: ProgressStep[]; ended?: CaseEnd | undefined }) {
  return (
    <div className="flow">
      {groupProgress(shownProgress(progress)).map((group) =>
        group.row === undefined ? (
          <Steps key={group.key} steps={group.steps} />
        ) : (
          <details key={group.key} className={`flow-row flow-row-${group.state}`} open={group.state === 'active'}>
            <summary>{group.row}</summary>
            <Steps steps={group.steps} />
          </details>
        ),
      )}
      {ended && <FlowEnd {...ended} />}
    </div>
  );
}

function FlowEnd({ title, tone, at }: CaseEnd) {
  const { t } = useTranslation();
  return (
    <ol>
      <li className={`flow-step flow-end flow-end-${tone ?? 'neutral'}`}>
        <div className="flow-title">{title || t('status.ended')}</div>
        <div className="flow-who">
          <time dateTime={at}>{formatMoment(at)}</time>
        </div>
      </li>
    </ol>
  );
}

function Steps({ steps }: { steps: ProgressStep[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step can come up again each round; the list only grows at its end
        <FlowStep key={`${step.step}-${step.round}-${index}`} step={step} />
      ))}
    </ol>
  );
}

function FlowStep({ step }: { step: ProgressStep }) {
  const { t } = useTranslation();
  return (
    <li className={`flow-step flow-${step.state}`} aria-current={step.state === 'active' ? 'step' : undefined}>
      <div className="flow-title">
        <span className="visually-hidden">{t(`flow.${step.state}`)} </span>
        {step.title}
        {step.round > 1 && <span className="tag">{t('flow.round', { count: step.round })}</span>}
        {step.outcomeTitle && <span className="flow-outcome">{step.outcomeTitle}</span>}
      </div>
      {(step.by || step.at || step.due) && (
        <div className="flow-who">
          {step.by && <span>{step.by}</span>}
          {step.at && <time dateTime={step.at}>{formatMoment(step.at)}</time>}
          {step.state === 'active' && <DueText due={step.due} overdue={step.overdue} />}
          {step.state === 'done' && step.overdue && <span className="due due-late">{t('flow.wasLate')}</span>}
        </div>
      )}
      {step.votes?.map((vote) => (
        <div key={vote.party} className="flow-vote">
          <span>{vote.title}</span>
          <span className={vote.vote ? `vote-${vote.vote}` : undefined}>
            {vote.vote ? t(`vote.${vote.vote}`, { defaultValue: vote.vote }) : t('vote.open')}
          </span>
        </div>
      ))}
      {step.comment && <blockquote className="flow-comment">{step.comment}</blockquote>}
    </li>
  );
}
