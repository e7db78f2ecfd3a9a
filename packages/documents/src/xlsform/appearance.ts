/** What an appearance changes of a field; undefined = it has no counterpart. */
export interface Appearance {
  readonly kind?: string;
  readonly keywords?: Readonly<Record<string, string>>;
}

const plain: Appearance = {};

/** By kind, the words of the column `appearance` that mean something here. */
const known: Record<string, Record<string, Appearance>> = {
  text: { multiline: { kind: 'long-text' }, numbers: plain },
  date: { 'month-year': { kind: 'month' }, 'no-calendar': plain },
  photo: { signature: { kind: 'signature' } },
  'single-choice': {
    ...{ minimal: { keywords: { widget: 'select' } }, autocomplete: { keywords: { widget: 'select' } } },
    ...{ quick: { keywords: { widget: 'radio' } }, horizontal: { keywords: { widget: 'radio' } } },
    ...{ compact: { keywords: { widget: 'radio' } }, columns: { keywords: { widget: 'radio' } } },
    quickcompact: { keywords: { widget: 'radio' } },
  },
  'multiple-choice': { columns: plain, horizontal: plain, compact: plain },
  group: { 'field-list': plain },
  number: { 'thousands-sep': plain, bearing: plain },
  integer: { 'thousands-sep': plain },
};

/** Every word of an appearance cell with what it means for a field of this kind. */
export function appearances(text: string, kind: string): { word: string; means: Appearance | undefined }[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ word, means: known[kind]?.[word] ?? known[kind]?.[word.replace(/-(\d+|pack)$/, '')] }));
}
