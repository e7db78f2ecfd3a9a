import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatDay } from '../../lib/dates.ts';
import type { Board } from '../../lib/wire.ts';
import { boardQuery } from './board.queries.ts';
import '../../components/plain-list.css';
import './board.css';

/** 催办看板: where work piles up, for how long it waits, and with whom. */
export function BoardPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(boardQuery);
  return (
    <Page title={t('board.title')} lead={data && t('board.lead', { since: formatDay(data.since) })}>
      {error && !data ? (
        <div className="card">
          <Failure error={error} retry={refetch} />
        </div>
      ) : !data ? (
        <div className="card">
          <Waiting lines={10} />
        </div>
      ) : (
        <BoardCards board={data} />
      )}
    </Page>
  );
}

function BoardCards({ board }: { board: Board }) {
  const { t } = useTranslation();
  if (board.steps.length === 0)
    return (
      <div className="card">
        <Blank title={t('board.none')}>{t('board.noneHelp')}</Blank>
      </div>
    );
  return (
    <div className="board">
      <Steps steps={board.steps} />
      <div className="board-side">
        <Units units={board.units} />
        <Posts posts={board.posts} />
      </div>
    </div>
  );
}

function Steps({ steps }: { steps: Board['steps'] }) {
  const { t } = useTranslation();
  const hours = useHours();
  return (
    <section className="card" aria-labelledby="board-steps">
      <div className="card-head">
        <h2 id="board-steps">{t('board.steps')}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard */}
      <section className="board-scroll" tabIndex={0} aria-labelledby="board-steps">
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{t('board.step')}</th>
              {(['open', 'overdue', 'oldest', 'median', 'p90', 'done'] as const).map((column) => (
                <th key={column} scope="col" className="end">
                  {t(`board.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={`${step.task} ${step.step}`}>
                <th scope="row">
                  {step.title} {step.bottleneck && <span className="tag tag-late">{t('board.bottleneck')}</span>}
                  <small>{step.taskTitle}</small>
                </th>
                <td className="end">{step.open}</td>
                <td className="end">
                  {step.overdue > 0 ? (
                    <Link to="/cases" search={{ task: step.task, overdue: true }} className="due-late">
                      {step.overdue}
                    </Link>
                  ) : (
                    0
                  )}
                </td>
                <td className="end">{hours(step.oldestHours)}</td>
                <td className="end">{hours(step.medianHours)}</td>
                <td className="end">{hours(step.p90Hours)}</td>
                <td className="end">{step.done}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Units({ units }: { units: Board['units'] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('board.units')}</h2>
      </div>
      <ul className="plain-list">
        {units.map(({ unit, open, overdue }) => (
          <li key={unit.id}>
            <Link to="/cases" search={{ unit: unit.id }}>
              {unit.name}
            </Link>
            <Load open={open} overdue={overdue} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Posts({ posts }: { posts: Board['posts'] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('board.posts')}</h2>
      </div>
      <ul className="plain-list">
        {posts.map(({ post, title, unit, holders, open, overdue }) => (
          <li key={`${post} ${unit.id}`}>
            <span>
              {unit.name} · {title}
              <small>{holders.map(({ name }) => name).join(t('common.comma')) || t('board.nobody')}</small>
            </span>
            <Load open={open} overdue={overdue} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Load({ open, overdue }: { open: number; overdue: number }) {
  const { t } = useTranslation();
  return (
    <span className="board-load">
      {t('board.load', { count: open })}
      {overdue > 0 && <strong className="due-late">{t('board.late', { count: overdue })}</strong>}
    </span>
  );
}

const DAY = 24;

/** Hours in words: below two days in hours, then in days. */
function useHours(): (hours: number | null) => string {
  const { t } = useTranslation();
  return (hours) => {
    if (hours === null) return '—';
    if (hours < 1) return t('board.underHour');
    return hours < 2 * DAY
      ? t('board.hours', { count: Math.round(hours) })
      : t('board.days', { count: Math.round(hours / DAY) });
  };
}
