import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { formatRecent } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { WorkItemSummary } from '../../lib/wire.ts';
import { useOutbox } from '../offline/use-outbox.ts';

interface Props {
  item: WorkItemSummary;
  /** Set while several are being chosen to be completed together. */
  chosen?: boolean;
  onChoose?: () => void;
}

/** One piece of work in the inbox: what to do, with which case, until when. Done work leads to its case. */
export function InboxRow({ item, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { state } = useOutbox();
  const queued = [...state.waiting, ...state.stopped].some(({ workItem }) => workItem === item.id);
  const done = item.completedAt !== undefined;
  const content = (
    <>
      <span className="inbox-what">
        <strong>{item.case.title || t('case.untitled', { task: item.case.taskTitle })}</strong>
        <small>
          {[item.case.taskTitle, item.case.unit.name, item.case.number].filter(Boolean).join(' · ')}
          {item.rowTitle && <span className="inbox-row-title">{item.rowTitle}</span>}
        </small>
      </span>
      <span className="inbox-step">
        {item.title}
        {done && item.outcomeTitle && <small className="inbox-outcome">{item.outcomeTitle}</small>}
        {item.role === 'sign' && !done && <span className="tag tag-running">{t('handOver.asked')}</span>}
        {queued && <span className="tag tag-draft">{t('nav.waiting')}</span>}
        {item.draft && !done && <span className="tag tag-draft">{t('inbox.draft')}</span>}
        {item.claimedBy && !done && <small>{t('inbox.claimedBy', { name: item.claimedBy.name })}</small>}
      </span>
      <span className="inbox-when">
        {done ? (
          <small>{formatRecent(item.completedAt as string, officeNow())}</small>
        ) : item.due ? (
          <DueText due={item.due} overdue={item.overdue} />
        ) : (
          <small>{t('inbox.since', { when: formatRecent(item.openedAt, officeNow()) })}</small>
        )}
      </span>
    </>
  );
  return (
    <li className={item.overdue && !done ? 'inbox-row inbox-row-late' : 'inbox-row'}>
      {onChoose && (
        <input
          type="checkbox"
          className="inbox-choose"
          checked={chosen ?? false}
          onChange={onChoose}
          aria-label={t('batch.choose', { title: item.case.title || item.case.taskTitle })}
        />
      )}
      {done ? (
        <Link to="/cases/$id" params={{ id: item.case.id }}>
          {content}
        </Link>
      ) : (
        <Link to="/work/$id" params={{ id: item.id }}>
          {content}
        </Link>
      )}
    </li>
  );
}
