import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { CaseDetail } from '../../lib/wire.ts';

/** 待补手续: what an emergency skipped and what has become of it; the result is reached before all of it is there. */
export function OwedPanel({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  if (detail.owed.length === 0) return null;
  const open = detail.owed.filter(({ state }) => state === 'open').length;
  return (
    <NoticePanel
      tone={open > 0 ? 'warning' : 'success'}
      title={t(open > 0 ? 'owed.title' : 'owed.allDone', { count: open })}
    >
      {detail.reached && <p>{t('owed.reached', { result: detail.reached.title })}</p>}
      <ul className="case-now">
        {detail.owed.map((step) => (
          <li key={step.step}>
            <span>
              {step.title} <small className="soft">{t(`owed.state.${step.state}`)}</small>{' '}
              {step.outcomeTitle && <small className="soft">{step.outcomeTitle}</small>}
            </span>
            {step.state === 'open' ? (
              <DueText due={step.due ?? null} overdue={step.overdue ?? false} />
            ) : (
              step.at && <small className="soft">{formatMoment(step.at)}</small>
            )}
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
