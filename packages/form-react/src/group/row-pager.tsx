import { useForm } from '../form-context.ts';
import { type RowWindow, WINDOW } from './use-window.ts';

/** Leads through a long group. */
export function RowPager({ window: { start, shown, total, show } }: { window: RowWindow }) {
  const { t } = useForm();
  if (total <= WINDOW) return null;
  return (
    <div className="hf-inline hf-pager">
      <button type="button" className="hf-button" disabled={start === 0} onClick={() => show(start - WINDOW)}>
        {t('group.previous', { n: WINDOW })}
      </button>
      <span role="status">{t('group.shown', { from: start + 1, to: start + shown.length, total })}</span>
      <button
        type="button"
        className="hf-button"
        disabled={start + WINDOW >= total}
        onClick={() => show(start + WINDOW)}
      >
        {t('group.next', { n: WINDOW })}
      </button>
    </div>
  );
}
