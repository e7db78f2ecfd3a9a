import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReached } from '../../lib/connection.ts';
import { clockError } from '../../lib/office-clock.ts';
import { carriedQuery, carriesAlong } from './carry-along.ts';
import { UpdateBar } from './update-bar.tsx';
import { useOutbox, useSending } from './use-outbox.ts';
import './waiting.css';

/** A clock that is wrong by more than this is worth a word. Milliseconds. */
const NOTICEABLE = 5 * 60_000;

/** Above every page: that there is no server, how much waits for it, that the device's clock is wrong, that there is a new version. */
export function OfflineBar() {
  const { t } = useTranslation();
  const reached = useReached();
  const { state } = useOutbox();
  const client = useQueryClient();
  useSending();
  useQuery({ ...carriedQuery(client), enabled: carriesAlong() });
  const wrong = Math.round(clockError() / 60_000);
  const [waiting, stopped] = [state.waiting.length, state.stopped.length];
  return (
    <>
      <UpdateBar />
      {(!reached || stopped > 0 || waiting > 0) && (
        <p className="offline-bar" role="status">
          {!reached && <span>{t('offline.bar')}</span>}
          {waiting > 0 && <Link to="/waiting">{t('offline.waiting', { count: waiting })}</Link>}
          {stopped > 0 && <Link to="/waiting">{t('offline.stopped', { count: stopped })}</Link>}
        </p>
      )}
      {Math.abs(clockError()) > NOTICEABLE && (
        <p className="offline-bar">
          {t(wrong > 0 ? 'offline.clockBehind' : 'offline.clockAhead', { minutes: Math.abs(wrong) })}
        </p>
      )}
    </>
  );
}
