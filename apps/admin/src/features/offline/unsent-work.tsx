import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatRecent } from '../../lib/dates.ts';
import { dropStart } from '../../lib/local/local-starts.ts';
import type { QueuedWork } from '../../lib/local/shelves.ts';
import { markQueued, removeFromQueue, reopenQueued } from '../../lib/local/work-queue.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { useSession } from '../session/use-session.ts';
import { useOutbox } from './use-outbox.ts';

/** Completed work that the server does not have: waiting, on its way, or refused with the reason. */
export function UnsentWork() {
  const { t } = useTranslation();
  const { outbox, state } = useOutbox();
  const all = [...state.waiting, ...state.stopped].sort((one, other) => one.seq - other.seq);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('offline.work', { count: all.length })}</h2>
        {state.waiting.length > 0 && (
          <Button size="small" loading={state.sending !== undefined} onClick={() => void outbox.run()}>
            {t('offline.sendNow')}
          </Button>
        )}
      </div>
      {all.length === 0 && <p className="waiting-none">{t('offline.nothing')}</p>}
      <ul className="waiting-list">
        {all.map((work) => (
          <WorkLine key={work.seq} work={work} />
        ))}
      </ul>
    </section>
  );
}

function WorkLine({ work }: { work: QueuedWork }) {
  const { t } = useTranslation();
  const { state } = useOutbox();
  const sending = state.sending?.seq === work.seq ? state.sending : undefined;
  const label = t('offline.progress', { title: work.title });
  return (
    <li className={work.stopped ? 'waiting-line waiting-stopped' : 'waiting-line'}>
      <div className="waiting-what">
        <strong>{work.title}</strong>
        <small>{[work.step, work.outcomeTitle, formatRecent(work.at, officeNow())].join(' · ')}</small>
        {sending && <progress value={sending.fraction} max={1} aria-label={label} />}
        {work.stopped && (
          <div className="waiting-why">
            <span>{work.stopped.message}</span>
            <ul>
              {work.stopped.details
                .filter((detail) => detail !== work.stopped?.message)
                .map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
            </ul>
          </div>
        )}
      </div>
      {!sending && <WorkButtons work={work} />}
    </li>
  );
}

function WorkButtons({ work }: { work: QueuedWork }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { outbox } = useOutbox();
  const { modal } = App.useApp();
  const navigate = useNavigate();

  async function retry() {
    await markQueued(person.id, work);
    await outbox.run();
  }

  async function edit() {
    const id = await reopenQueued(person.id, work);
    await outbox.refresh();
    await navigate({ to: '/work/$id', params: { id } });
  }

  function discard() {
    void modal.confirm({
      title: t('offline.discardTitle', { title: work.title }),
      content: t('offline.discardHelp'),
      okText: t('offline.discard'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: async () => {
        await removeFromQueue(person.id, work.seq);
        await dropStart(person.id, work.workItem);
        await outbox.refresh();
      },
    });
  }

  return (
    <div className="waiting-buttons">
      {work.stopped && (
        <Button size="small" onClick={() => void retry()}>
          {t('common.retry')}
        </Button>
      )}
      <Button size="small" onClick={() => void edit()}>
        {t('offline.edit')}
      </Button>
      <Button size="small" danger onClick={discard}>
        {t('offline.discard')}
      </Button>
    </div>
  );
}
