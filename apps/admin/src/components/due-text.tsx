import { useTranslation } from 'react-i18next';
import { dueWords } from '../lib/due.ts';
import { officeNow } from '../lib/office-clock.ts';

/** 今天到期, 还剩 3 天, 已逾期 2 天; the date itself stands in the tooltip. `overdue` is what the server recorded. */
export function DueText({ due, overdue }: { due: string | null | undefined; overdue?: boolean | undefined }) {
  const { t } = useTranslation();
  if (!due) return overdue ? <span className="due due-late">{t('due.lateUnknown')}</span> : null;
  const words = dueWords(due, officeNow());
  return (
    <time
      className={`due due-${overdue ? 'late' : words.tone}`}
      dateTime={due}
      title={t('due.title', { date: words.date })}
    >
      {t(words.key, { count: words.count, date: words.date })}
    </time>
  );
}
