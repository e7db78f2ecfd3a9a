import { escapePointer } from '../path.ts';
import type { LiveInstance, Slot } from './slot.ts';

/** The JSON pointer of a slot in the document that is shown. */
export const pointerOfSlot = (slot: Slot): string =>
  `${pointerOfInstance(slot.in)}/${escapePointer(slot.plan.field.key)}`;

export function pointerOfInstance(instance: LiveInstance): string {
  const { holder } = instance;
  if (!holder) return '';
  const at = pointerOfSlot(holder);
  return instance.row === undefined ? at : `${at}/${holder.rows.indexOf(instance)}`;
}

/** The slot to which a JSON pointer leads, or the last one on the way. */
export function slotAt(root: LiveInstance, pointer: string): Slot | undefined {
  let instance: LiveInstance | undefined = root;
  let slot: Slot | undefined;
  for (const token of pointer.split('/').slice(1)) {
    if (!instance) {
      instance = slot?.rows[Number(token)];
      if (!instance) return slot;
      continue;
    }
    const next: Slot | undefined = instance.slots.get(token.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!next) return slot;
    slot = next;
    instance = slot.inside;
  }
  return slot;
}
