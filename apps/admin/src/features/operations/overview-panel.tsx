import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import { operationsQuery } from './operations.queries.ts';
import type { OperationPart } from './operations-search.ts';

/** How the office runs, at a glance: what is wrong stands out and leads to where it is set right. */
export function OverviewPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(operationsQuery);
  if (error && !data)
    return (
      <div className="card">
        <Failure error={error} retry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className="card">
        <Waiting lines={6} />
      </div>
    );
  const { clock, jobs, letters, calendar, streams, disk, versions } = data;
  const { dead = 0, waiting = 0 } = letters;
  return (
    <div className="operations-facts">
      <Fact title={t('operations.fact.clock')} value={formatMoment(clock.now)} wrong={clock.behind}>
        {clock.behind
          ? t('operations.fact.clockBehind', { at: clock.latest ? formatMoment(clock.latest) : '' })
          : t('operations.fact.clockRight')}
      </Fact>
      <Fact title={t('operations.fact.jobs')} value={jobs.dead} wrong={jobs.dead > 0} part="jobs">
        {t(jobs.dead > 0 ? 'operations.fact.jobsDead' : 'operations.fact.jobsRight')}
      </Fact>
      <Fact title={t('operations.fact.letters')} value={dead} wrong={dead > 0} part="letters">
        {t('operations.fact.lettersWaiting', { count: waiting })}
      </Fact>
      <Fact
        title={t('operations.fact.calendar')}
        value={
          calendar.unannounced.length > 0
            ? t('operations.fact.years', { years: calendar.unannounced.join(t('common.comma')) })
            : t('operations.fact.fine')
        }
        wrong={calendar.unannounced.length > 0}
        part="calendar"
      >
        {t(calendar.unannounced.length > 0 ? 'operations.fact.calendarMissing' : 'operations.fact.calendarRight')}
      </Fact>
      <Fact
        title={t('operations.fact.disk')}
        value={disk ? gigabytes(disk.free) : t('operations.fact.diskGone')}
        wrong={!disk || disk.free < leastFree}
      >
        {disk && t('operations.fact.diskOf', { total: gigabytes(disk.total) })}
        {disk && disk.free < leastFree && t('operations.fact.diskFull')}
      </Fact>
      <Fact title={t('operations.fact.versions')} value={versions.hearth}>
        {t('operations.fact.versionsOf', versions)}
      </Fact>
      <Fact title={t('operations.fact.streams')} value={streams}>
        {t('operations.fact.streamsHelp')}
      </Fact>
    </div>
  );
}

/** 1 GB, a few days of attachments: time to make room before nothing can be saved. */
const leastFree = 1024 ** 3;
const gigabytes = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GB`;

interface FactProps {
  title: string;
  value: ReactNode;
  wrong?: boolean;
  /** Where it is set right. */
  part?: OperationPart;
  children: ReactNode;
}

function Fact({ title, value, wrong = false, part, children }: FactProps) {
  const { t } = useTranslation();
  return (
    <section className={wrong ? 'card operations-fact operations-wrong' : 'card operations-fact'}>
      <h2>{title}</h2>
      <strong className="tabular">{value}</strong>
      <p>{children}</p>
      {part && (
        <Link to="/operations" search={{ part }}>
          {t('operations.fact.open')}
        </Link>
      )}
    </section>
  );
}
