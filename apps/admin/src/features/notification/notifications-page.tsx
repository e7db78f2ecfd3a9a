import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatRecent } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { NotificationList } from '../../lib/wire.ts';
import { markRead, notificationsQuery } from './notification.queries.ts';
import './notifications.css';

/** What the person was told, newest first; each leads to the work or the case it is about. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const [unread, setUnread] = useState(false);
  const { data, error, refetch } = useQuery(notificationsQuery({ page, ...(unread && { unread: true as const }) }));
  const read = useRead();
  return (
    <Page
      title={t('notification.title')}
      lead={data && t('notification.unread', { count: data.unread })}
      actions={
        data &&
        data.unread > 0 && (
          <Button loading={read.isPending} onClick={() => read.mutate(undefined)}>
            {t('notification.readAll')}
          </Button>
        )
      }
    >
      <div className="card">
        <div className="card-head">
          <Checkbox
            checked={unread}
            onChange={({ target }) => {
              setUnread(target.checked);
              setPage(1);
            }}
          >
            {t('notification.onlyUnread')}
          </Checkbox>
        </div>
        {error && !data ? (
          <Failure error={error} retry={refetch} />
        ) : !data ? (
          <Waiting lines={8} />
        ) : data.items.length === 0 ? (
          <Blank title={t('notification.none')}>{t('notification.noneHelp')}</Blank>
        ) : (
          <ul className="notifications">
            {data.items.map((item) => (
              <Line key={item.id} item={item} onRead={() => read.mutate([item.id])} />
            ))}
          </ul>
        )}
        {data && <Pager page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />}
      </div>
    </Page>
  );
}

function useRead() {
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: markRead,
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }),
    onError: (error) => void message.error(failureText(error)),
  });
}

type Notification = NotificationList['items'][number];

function Line({ item, onRead }: { item: Notification; onRead: () => void }) {
  const { t } = useTranslation();
  const fresh = item.readAt === null;
  const words = (
    <>
      <strong>{item.title}</strong>
      {item.text && <span>{item.text}</span>}
    </>
  );
  const onClick = () => fresh && onRead();
  return (
    <li className={fresh ? 'notification notification-fresh' : 'notification'}>
      <span className="tag">{t(`notification.kind.${item.kind}`)}</span>
      {item.workItem ? (
        <Link to="/work/$id" params={{ id: item.workItem }} className="notification-words" onClick={onClick}>
          {words}
        </Link>
      ) : item.case ? (
        <Link to="/cases/$id" params={{ id: item.case }} className="notification-words" onClick={onClick}>
          {words}
        </Link>
      ) : item.campaign ? (
        <Link to="/campaigns/$id" params={{ id: item.campaign }} className="notification-words" onClick={onClick}>
          {words}
        </Link>
      ) : (
        <span className="notification-words">{words}</span>
      )}
      <time className="soft small tabular" dateTime={item.createdAt}>
        {formatRecent(item.createdAt, officeNow())}
      </time>
      {fresh && <span className="visually-hidden">{t('notification.fresh')}</span>}
    </li>
  );
}
