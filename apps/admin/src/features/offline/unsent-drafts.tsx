import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatRecent } from '../../lib/dates.ts';
import { listKeptFiles } from '../../lib/local/kept-files.ts';
import { listLocalDrafts } from '../../lib/local/local-drafts.ts';
import { dropStart, isLocalWork } from '../../lib/local/local-starts.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { useSession } from '../session/use-session.ts';

/** Drafts and files that lie here only; each draft leads to its form. */
export function UnsentDrafts() {
  const { t } = useTranslation();
  const { person } = useSession();
  const { data, refetch } = useQuery({
    queryKey: ['unsent', person.id],
    queryFn: async () => ({
      drafts: await listLocalDrafts(person.id),
      files: (await listKeptFiles(person.id).catch(() => [])).length,
    }),
    refetchInterval: 3000,
    gcTime: 0,
  });
  if (!data || (data.drafts.length === 0 && data.files === 0)) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('offline.drafts', { count: data.drafts.length })}</h2>
      </div>
      {data.files > 0 && <p className="waiting-none">{t('offline.files', { count: data.files })}</p>}
      <ul className="waiting-list">
        {data.drafts.map(({ workItem, title, at }) => (
          <li key={workItem} className="waiting-line">
            <div className="waiting-what">
              <Link to="/work/$id" params={{ id: workItem }}>
                {title}
              </Link>
              <small>
                {[isLocalWork(workItem) && t('offline.begun'), formatRecent(at, officeNow())]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
            {isLocalWork(workItem) && <DiscardStart workItem={workItem} title={title} onDone={() => void refetch()} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was begun here and is not wanted after all; the server never hears of it. */
function DiscardStart({ workItem, title, onDone }: { workItem: string; title: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { modal } = App.useApp();

  function discard() {
    void modal.confirm({
      title: t('offline.discardTitle', { title }),
      content: t('offline.discardHelp'),
      okText: t('offline.discard'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: async () => {
        await dropStart(person.id, workItem);
        onDone();
      },
    });
  }

  return (
    <div className="waiting-buttons">
      <Button size="small" danger onClick={discard}>
        {t('offline.discard')}
      </Button>
    </div>
  );
}
