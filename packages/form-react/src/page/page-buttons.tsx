import type { Page } from '@hearth/definition';
import { useForm } from '../form-context.ts';

interface PageButtonsProps {
  pages: readonly Page[];
  current: string;
  onOpen(page: string): void;
}

/** Back and on through the pages. */
export function PageButtons({ pages, current, onOpen }: PageButtonsProps) {
  const { t } = useForm();
  const index = pages.findIndex(({ id }) => id === current);
  const before = pages[index - 1];
  const after = pages[index + 1];
  return (
    <div className="hf-inline hf-page-buttons">
      <button type="button" className="hf-button" disabled={!before} onClick={() => before && onOpen(before.id)}>
        {t('form.previous')}
      </button>
      <span className="hf-hint">{t('form.page', { n: index + 1, total: pages.length })}</span>
      <button type="button" className="hf-button" disabled={!after} onClick={() => after && onOpen(after.id)}>
        {t('form.next')}
      </button>
    </div>
  );
}
