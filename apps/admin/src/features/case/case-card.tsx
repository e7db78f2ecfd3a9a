import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../components/status-tag.tsx';
import { formatDay } from '../../lib/dates.ts';
import type { CaseSummary } from '../../lib/wire.ts';
import { CurrentSteps } from './case-columns.tsx';

/** A case in a list on a phone. */
export function CaseCard({ summary }: { summary: CaseSummary }) {
  const { t } = useTranslation();
  return (
    <Link to="/cases/$id" params={{ id: summary.id }} className="case-card">
      <span className="case-card-head">
        <strong>{summary.title || t('case.untitled', { task: summary.taskTitle })}</strong>
        <StatusTag status={summary.status} result={summary.resultTitle} tone={summary.resultTone} />
      </span>
      <small className="soft">
        {[summary.number, summary.taskTitle, summary.unit.name, formatDay(summary.submittedAt ?? summary.openedAt)]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <CurrentSteps summary={summary} />
    </Link>
  );
}
