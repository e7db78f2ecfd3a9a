import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import type { ProblemItem } from '../../lib/http-problem.ts';

/** So many are shown at once; the rest when asked for. */
const FIRST = 8;

/** Sentences about a file or a version, the first few open. */
export function FindingLines({ title, items }: { title: string; items: readonly ProblemItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  const line = (item: ProblemItem, at: number) => <li key={`${at} ${item.code}`}>{item.message[currentLanguage()]}</li>;
  return (
    <div className="design-findings">
      <strong>{title}</strong>
      <ul>{items.slice(0, FIRST).map(line)}</ul>
      {items.length > FIRST && (
        <details>
          <summary>{t('designer.more', { count: items.length - FIRST })}</summary>
          <ul>{items.slice(FIRST).map(line)}</ul>
        </details>
      )}
    </div>
  );
}
