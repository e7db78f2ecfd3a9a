import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from './notification.queries.ts';
import { useLiveEvents } from './use-live-events.ts';

/** Leads to the notifications and says how many are unread, as they come. */
export function Bell() {
  const { t } = useTranslation();
  const { data: unread = 0 } = useQuery(unreadQuery);
  useLiveEvents();
  return (
    <Link to="/notifications" className="shell-bell" aria-label={t('notification.bell', { count: unread })}>
      <BellOutlined aria-hidden />
      {unread > 0 && (
        <span className="shell-count shell-count-late" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
