import { useTranslation } from 'react-i18next';
import './waiting.css';

/** Grey lines where text will stand. They appear only after a moment, so that a fast answer does not flicker. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} />
      ))}
    </div>
  );
}
