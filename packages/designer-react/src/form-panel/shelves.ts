import { type FieldKind, fieldKinds } from '@hearth/definition';

/** Where kinds lie side by side in the palette. */
export type Shelf = 'text' | 'number' | 'date' | 'choice' | 'identity' | 'office' | 'file' | 'layout';

export const shelves: readonly Shelf[] = ['text', 'choice', 'number', 'date', 'identity', 'office', 'file', 'layout'];

/** Told from what the kind says of itself, so that a new kind lies on a shelf by itself. */
export function shelfOf({ shelf, holds, offers, refersTo, valueType }: FieldKind): Shelf {
  if (shelf) return shelf;
  if (holds || valueType === 'none') return 'layout';
  if (refersTo === 'file' || valueType === 'record') return 'file';
  if (refersTo) return 'office';
  if (offers || valueType === 'boolean') return 'choice';
  if (valueType === 'number') return 'number';
  return valueType === 'string' ? 'text' : 'date';
}

/** The kinds of each shelf whose name holds what is looked for. */
export function shelved(wanted: string): { shelf: Shelf; kinds: FieldKind[] }[] {
  const fits = ({ name, title }: FieldKind) =>
    [name, title['zh-CN'], title.en].some((word) => word.toLowerCase().includes(wanted.trim().toLowerCase()));
  return shelves
    .map((shelf) => ({ shelf, kinds: fieldKinds.filter((kind) => shelfOf(kind) === shelf && fits(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}
