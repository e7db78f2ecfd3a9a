import { useTexts } from '../react/designer-context.tsx';
import type { Drive } from './drive.ts';
import type { InboxLine } from './inbox.ts';
import { momentText } from './moment-text.ts';

interface Props {
  lines: readonly InboxLine[];
  drive: Drive;
  picked: string | undefined;
  onPick: (item: string) => void;
}

/** The inboxes of everybody: who is asked, for what, by when. */
export function Inbox({ lines, drive, picked, onPick }: Props) {
  const t = useTexts();
  return (
    <aside className="dt-inbox" aria-label={t('test.inbox')}>
      <h3>{t('test.inbox')}</h3>
      {lines.length === 0 && <p className="ds-help">{t('test.noWork')}</p>}
      {lines.map(({ item, people, row }) => (
        <button
          type="button"
          key={item.id}
          aria-pressed={picked === item.id}
          className="dt-line"
          onClick={() => onPick(item.id)}
        >
          <strong>
            {item.title}
            {row && ` · ${row}`}
          </strong>
          <span>{people.length > 0 ? people.map((one) => titleOf(drive, one)).join('；') : t('test.nobody')}</span>
          {item.due && (
            <span className={item.overdue ? 'dt-late' : undefined}>
              {t(item.overdue ? 'test.late' : 'test.until', { at: momentText(item.due) })}
            </span>
          )}
          {item.owed && <span className="dt-late">{t('test.owed')}</span>}
        </button>
      ))}
    </aside>
  );
}

/** Who an account of the made-up office is. */
export const titleOf = ({ office }: Pick<Drive, 'office'>, account: string): string =>
  office.people.find(({ id }) => id === account)?.title ?? account;
