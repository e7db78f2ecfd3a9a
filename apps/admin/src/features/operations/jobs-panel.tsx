import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import type { Job } from '../../lib/wire.ts';
import { ListPanel } from './list-panel.tsx';
import { dropJob, type JobState, jobsQuery, retryJob } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

const states: JobState[] = ['dead', 'failing', 'waiting'];

/** 定时任务: deadlines, reminders and waits; those that failed are tried again or given up by hand. */
export function JobsPanel() {
  const { t } = useTranslation();
  const [state, setState] = useState<JobState>('dead');
  const [page, setPage] = useState(1);
  const query = useQuery(jobsQuery(state, page));
  return (
    <ListPanel
      filter={
        <Segmented
          aria-label={t('operations.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`operations.job.${value}`) }))}
          onChange={(next) => {
            setState(next);
            setPage(1);
          }}
        />
      }
      query={query}
      none={t('operations.job.none')}
      line={(job) => <JobLine job={job} />}
      onPage={setPage}
    />
  );
}

function JobLine({ job }: { job: Job }) {
  const { t } = useTranslation();
  const retry = useOperation(retryJob, t('operations.retried'));
  const drop = useOperation(dropJob, t('operations.dropped'));
  return (
    <>
      <div className="operations-words">
        <strong>{t(`operations.job.kind.${job.kind}`, { defaultValue: job.kind })}</strong>
        <span className="soft small tabular">
          {t('operations.job.due', { at: formatMoment(job.dueAt) })}
          {job.attempts > 0 && ` · ${t('operations.attempts', { count: job.attempts })}`}
          {job.retryAt && ` · ${t('operations.again', { at: formatMoment(job.retryAt) })}`}
        </span>
        {job.lastError && <code>{job.lastError}</code>}
        <Link to="/cases/$id" params={{ id: job.case }}>
          {t('operations.job.case')}
        </Link>
      </div>
      {job.state !== 'waiting' && (
        <div className="operations-actions">
          <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(job.id)}>
            {t('operations.retry')}
          </Button>
          <Popconfirm
            title={t('operations.job.dropTitle')}
            okText={t('operations.drop')}
            cancelText={t('common.cancel')}
            onConfirm={() => drop.mutate(job.id)}
          >
            <Button size="small" danger loading={drop.isPending}>
              {t('operations.drop')}
            </Button>
          </Popconfirm>
        </div>
      )}
    </>
  );
}
