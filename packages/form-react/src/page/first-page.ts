import type { Page } from '@hearth/definition';
import type { FormState, SlotSnapshot } from '@hearth/kernel';
import { isBlank } from '../is-blank.ts';
import { fieldsOf } from './pages.ts';

/**
 * The page on which a person begins: the first on which a required answer is missing, else the first on which there is
 * something to fill in, else the first.
 */
export function firstPage(state: FormState, pages: readonly Page[]): Page | undefined {
  const some = (page: Page, wanted: (slot: SlotSnapshot) => boolean) =>
    fieldsOf(page).some((path) => {
      const slot = state.snapshot(path);
      return slot.visible && slot.editable && wanted(slot);
    });
  return (
    pages.find((page) => some(page, ({ required, value }) => required && isBlank(value))) ??
    pages.find((page) => some(page, () => true)) ??
    pages[0]
  );
}
