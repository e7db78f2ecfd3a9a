import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { isProblem } from '../../lib/http-problem.ts';
import { openDesk } from '../offline/open-desks.ts';
import { useOutbox } from '../offline/use-outbox.ts';
import { taskQuery } from '../task/task.queries.ts';
import { QueuedResult } from './queued-result.tsx';
import type { Finished } from './use-complete.ts';
import { WorkDesk } from './work-desk.tsx';
import { workItemQuery } from './work-item.queries.ts';
import { WorkResult } from './work-result.tsx';

/** One piece of work: its form, its context, and the ways to finish it; afterwards, what comes next. */
export function WorkPage() {
  const { id } = useParams({ from: '/inside/work/$id' });
  return <OneWorkItem key={id} id={id} />;
}

function OneWorkItem({ id }: { id: string }) {
  const { t } = useTranslation();
  const [completed, setCompleted] = useState<{ result: Finished; outcome: string }>();
  // From before the form is fetched: no older draft goes out behind its back.
  useEffect(() => openDesk(id), [id]);
  const { data: detail, error, refetch, dataUpdatedAt } = useQuery({ ...workItemQuery(id), enabled: !completed });
  const { data: task, error: taskError } = useQuery({
    ...taskQuery(detail?.definition.task ?? '', detail?.definition.version),
    enabled: detail !== undefined,
  });

  const { state } = useOutbox();
  const queued = [...state.waiting, ...state.stopped].find(({ workItem }) => workItem === id);

  if (completed && completed.result !== 'queued')
    return <WorkResult result={completed.result} outcome={completed.outcome} />;
  if (queued || completed)
    return <QueuedResult work={queued} outcome={queued?.outcomeTitle ?? completed?.outcome ?? ''} />;
  if (detail && task) {
    return (
      <WorkDesk
        // What the server holds has been fetched anew: the form starts again from it.
        key={dataUpdatedAt}
        detail={detail}
        definition={task.definition}
        onReload={() => void refetch()}
        onCompleted={(result, outcome) => setCompleted({ result, outcome })}
      />
    );
  }
  const failure = error ?? taskError;
  return (
    <Page title={t('work.title')} trail={<Link to="/">{t('nav.inbox')}</Link>}>
      <div className="card">
        {failure ? <WorkFailure error={failure} retry={() => void refetch()} /> : <Waiting lines={12} />}
      </div>
    </Page>
  );
}

/** Work that somebody else has done meanwhile, or that is not the reader's, is no fault: say so and lead on. */
function WorkFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  if (!isProblem(error) || error.status >= 500) return <Failure error={error} retry={retry} />;
  return (
    <Blank
      title={t('work.notYours')}
      actions={
        <LinkButton to="/" color="primary" variant="solid">
          {t('work.backToInbox')}
        </LinkButton>
      }
    >
      {error.message}
    </Blank>
  );
}
