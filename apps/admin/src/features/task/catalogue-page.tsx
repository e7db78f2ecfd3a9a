import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { groupBy } from '../../lib/group-by.ts';
import type { TaskSummary } from '../../lib/wire.ts';
import { useSession } from '../session/use-session.ts';
import { StartDialog } from './start-dialog.tsx';
import { tasksQuery } from './task.queries.ts';
import { useStartCase } from './use-start-case.ts';
import './catalogue.css';

/** The kinds of union work that the person may begin, by family; below them those that others begin. */
export function CataloguePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tasksQuery);
  const { admin } = useSession();
  const mine = data?.items.filter((task) => task.canStart) ?? [];
  const others = data?.items.filter((task) => !task.canStart) ?? [];
  return (
    <Page
      title={t('catalogue.title')}
      lead={t('catalogue.lead')}
      actions={admin && <Link to="/designs">{t('designer.title')}</Link>}
    >
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <Waiting lines={6} />}
      {data && mine.length === 0 && (
        <div className="card">
          <Blank title={t('catalogue.none')}>{t('catalogue.noneHelp')}</Blank>
        </div>
      )}
      <div className="catalogue">
        {groupBy(mine, (task) => task.family).map(([family, tasks]) => (
          <section key={family} className="catalogue-family">
            <h2>{t(`family.${family}`, { defaultValue: family })}</h2>
            <div className="catalogue-grid">
              {tasks.map((task) => (
                <TaskCard key={task.id} task={task} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {others.length > 0 && (
        <section className="catalogue-family">
          <h2>{t('catalogue.others')}</h2>
          <ul className="catalogue-others card">
            {others.map((task) => (
              <li key={task.id}>
                <Link to="/tasks/$id" params={{ id: task.id }}>
                  {task.title}
                </Link>
                <span className="soft">{task.description}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function TaskCard({ task }: { task: TaskSummary }) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const start = useStartCase(task);
  const begin = () => (task.startUnits.length > 1 ? setChoosing(true) : start.mutate(task.startUnits[0]?.id));
  return (
    <article className="card catalogue-card">
      <h3>{task.title}</h3>
      <p>{task.description}</p>
      <footer>
        <Button type="primary" onClick={begin} loading={start.isPending && !choosing}>
          {t('catalogue.start')}
        </Button>
        <Link to="/tasks/$id" params={{ id: task.id }}>
          {t('catalogue.about')}
        </Link>
        {task.open > 0 && (
          <Link to="/cases" search={{ task: task.id, status: 'running' }} className="catalogue-open">
            {t('catalogue.open', { count: task.open })}
          </Link>
        )}
      </footer>
      {choosing && <StartDialog task={task} start={start} onClose={() => setChoosing(false)} />}
    </article>
  );
}
