import type { LayoutSection, Page } from '@hearth/definition';
import type { FormState, InstancePath, SlotSnapshot } from '@hearth/kernel';
import { fieldsOf } from './pages.ts';

/** Whether there is something to fill in, or an answer to read. Rows and bare notes that nobody may touch are neither. */
function hasPurpose(state: FormState, path: InstancePath): boolean {
  const slot = state.snapshot(path);
  return slot.visible && (slot.editable || !isBlank(slot.value) || !isBlank(state.get(path)));
}

const isBlank = (value: SlotSnapshot['value']): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether somebody comes to this section to do or to read something. */
export const isSectionOfUse = (state: FormState, { fields }: LayoutSection): boolean =>
  fields.some((path) => hasPurpose(state, path));

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
