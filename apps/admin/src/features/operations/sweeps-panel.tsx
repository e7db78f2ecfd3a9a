import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { Sweep } from '../../lib/wire.ts';
import { ListPanel } from './list-panel.tsx';
import { resumeSweep, sweepQuery, sweepsQuery } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

/** 批量处理: passes over many cases, because the calendar, posts or a version changed, and what stayed as it was. */
export function SweepsPanel() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(sweepsQuery(page));
  return (
    <ListPanel
      query={query}
      none={t('operations.sweep.none')}
      line={(sweep) => <SweepLine sweep={sweep} />}
      onPage={setPage}
    />
  );
}

function SweepLine({ sweep }: { sweep: Sweep }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const resume = useOperation(resumeSweep, t('operations.resumed'));
  return (
    <>
      <div className="operations-words">
        <strong>{t(`operations.sweep.kind.${sweep.kind}`)}</strong>
        <span className="soft small tabular">
          {formatMoment(sweep.createdAt)} · {t(`operations.sweep.state.${sweep.state}`)} ·{' '}
          {t('operations.sweep.done', { count: sweep.done })}
        </span>
        {sweep.lastError && <code>{sweep.lastError}</code>}
        {sweep.refused > 0 && (
          <button type="button" className="operations-more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('operations.sweep.refused', { count: sweep.refused })}
          </button>
        )}
        {open && <Findings id={sweep.id} />}
      </div>
      {sweep.state === 'stopped' && (
        <div className="operations-actions">
          <Button size="small" loading={resume.isPending} onClick={() => resume.mutate(sweep.id)}>
            {t('operations.resume')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The cases that stayed as they were, each with the reason. */
function Findings({ id }: { id: string }) {
  const { data } = useQuery(sweepQuery(id));
  if (!data) return <Waiting lines={2} />;
  return (
    <ul className="operations-findings">
      {data.findings.map((finding) => (
        <li key={finding.case}>
          <Link to="/cases/$id" params={{ id: finding.case }}>
            {finding.case}
          </Link>{' '}
          {finding.problems.map(({ message }) => message[currentLanguage()]).join(' ')}
        </li>
      ))}
    </ul>
  );
}
