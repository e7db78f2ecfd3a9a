import type { RemovedRow } from '@hearth/kernel';
import { useForm } from '../form-context.ts';
import type { RowActions } from './use-rows.ts';

interface UndoBarProps {
  removed: RemovedRow | undefined;
  actions: RowActions;
}

/** Says which row has gone and brings it back. Always there for screen readers, so that they notice the news. */
export function UndoBar({ removed, actions }: UndoBarProps) {
  const { t } = useForm();
  return (
    <div role="status" className={removed ? 'hf-undo' : 'hf-hidden'}>
      {removed && (
        <>
          <span>{t('group.removed', { n: removed.index + 1 })}</span>
          <button type="button" className="hf-link" onClick={actions.undo}>
            {t('group.undo')}
          </button>
          <button type="button" className="hf-icon-button" aria-label={t('group.dismiss')} onClick={actions.dismiss}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
