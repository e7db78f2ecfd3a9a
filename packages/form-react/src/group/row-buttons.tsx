import { memo } from 'react';
import { useForm } from '../form-context.ts';
import { Icon } from '../icon.tsx';
import type { RowActions } from './use-rows.ts';

interface RowButtonsProps {
  row: string;
  index: number;
  last: boolean;
  actions: RowActions;
}

/** Move, copy and delete one row. */
export const RowButtons = memo(function RowButtons({ row, index, last, actions }: RowButtonsProps) {
  const { t } = useForm();
  const n = index + 1;
  return (
    <span className="hf-row-buttons">
      <button
        type="button"
        className="hf-icon-button"
        aria-label={t('group.up', { n })}
        title={t('group.up-short')}
        disabled={index === 0}
        onClick={() => actions.move(row, index - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="hf-icon-button"
        aria-label={t('group.down', { n })}
        title={t('group.down-short')}
        disabled={last}
        onClick={() => actions.move(row, n)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        className="hf-icon-button"
        aria-label={t('group.copy', { n })}
        title={t('group.copy-short')}
        onClick={() => actions.copy(row)}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        className="hf-icon-button hf-danger"
        aria-label={t('group.remove', { n })}
        title={t('group.remove-short')}
        onClick={() => actions.remove(row)}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
});
