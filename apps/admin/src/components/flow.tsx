import { useTranslation } from 'react-i18next';
import { formatMoment } from '../lib/dates.ts';
import { groupProgress } from '../lib/progress-groups.ts';
import type { ProgressStep } from '../lib/wire.ts';
import { DueText } from './due-text.tsx';
import './flow.css';

/**
 * Where a case stands, from top to bottom: what was done by whom, what is being done, what comes.
 * Steps that were passed over are left out; the steps of a row of a repeating group fold together; rows that are done start folded. `brief` leaves remarks out.
 */
export function Flow({ progress, brief = false }: { progress: ProgressStep[]; brief?: boolean }) {
  return (
    <div className={brief ? 'flow flow-brief' : 'flow'}>
      {groupProgress(progress.filter(({ state }) => state !== 'skipped')).map((group) =>
        group.row === undefined ? (
          <Steps key={group.key} steps={group.steps} brief={brief} />
        ) : (
          <details key={group.key} className={`flow-row flow-row-${group.state}`} open={group.state === 'active'}>
            <summary>{group.row}</summary>
            <Steps steps={group.steps} brief={brief} />
          </details>
        ),
      )}
    </div>
  );
}

function Steps({ steps, brief }: { steps: ProgressStep[]; brief: boolean }) {
  return (
    <ol>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step can come up again each round; the list only grows at its end
        <FlowStep key={`${step.step}-${step.round}-${index}`} step={step} brief={brief} />
      ))}
    </ol>
  );
}

function FlowStep({ step, brief }: { step: ProgressStep; brief: boolean }) {
  const { t } = useTranslation();
  return (
    <li
      className={`flow-step flow-${step.state}`}
      style={{ marginInlineStart: step.row ? 0 : step.depth * 14 }}
      aria-current={step.state === 'active' ? 'step' : undefined}
    >
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
      {!brief && step.comment && <blockquote className="flow-comment">{step.comment}</blockquote>}
    </li>
  );
}
