import type { DefinitionDraft } from './draft.ts';
import type { DraftField } from './fields.ts';
import { get, parentOf, remove } from './json.ts';
import { reads } from './reads.ts';
import { type Reference, referencesIn } from './references.ts';

/** A place that uses a field, and what goes when the field goes and its uses with it. */
export interface Use extends Reference {
  /** Pointer of what is taken away; missing where a person has to decide: a branch, a deadline. */
  readonly goes?: string;
}

/**
 * What may be taken away with a field, by the pointer of the use, and how many parts up. A condition of a branch or of who is told
 * is not here: without it the definition would do something else.
 */
const goesWith: Record<Reference['file'], readonly (readonly [RegExp, number])[]> = {
  form: [
    [/\/(visibleWhen|requiredWhen|computed|prefill|rowTitle)$/, 0],
    [/\/rules\/\d+\/assert$/, 1],
    [/\/(required|fields|at)\/\d+$/, 0],
    [/\/fill\/[^/]+$/, 0],
  ],
  task: [
    [/^\/caseTitle$/, 0],
    [/^\/list\/\d+$/, 0],
    [/\/set\/\d+\/(to|field)$/, 1],
    [/^\/papers\/\d+\/(to|signature)$/, 0],
    [/^\/papers\/\d+\/body\/\d+\/(fields|columns)\/\d+$/, 0],
    [/^\/papers\/\d+\/body\/\d+\/rows$/, 1],
  ],
  workflow: [
    [/\/fields\/(edit|require|hide)\/\d+$/, 0],
    [/\/outcomes\/\d+\/require\/\d+$/, 0],
    [/\/(show|set|take|measure)\/\d+\/(field|to)$/, 1],
    [/\/register\/\d+\/(entry|keep)$/, 0],
    [/\/rowTitle$/, 0],
  ],
  figures: [
    [/^\/figures\/\d+\/[^/]+$/, 1],
    [/^\/figures\/\d+\/measure\/[^/]+$/, 2],
  ],
};

/** Every place that uses one of the fields, except inside the fields themselves and in the layout. */
export function usesOf(draft: DefinitionDraft, fields: readonly DraftField[]): Use[] {
  const isOwn = ({ file, pointer }: Reference): boolean =>
    file === 'form' &&
    (pointer.startsWith('/layout/') || fields.some((field) => pointer.startsWith(`${field.pointer}/`)));
  // Forms say the same condition of many fields.
  const known = new Map<string, boolean>();
  const isRead = (reference: Reference): boolean => {
    const name = JSON.stringify([reference.kind, reference.scope, reference.text]);
    const read = known.get(name) ?? fields.some((field) => reads(draft, reference, field));
    known.set(name, read);
    return read;
  };
  return referencesIn(draft)
    .filter((reference) => !isOwn(reference) && isRead(reference))
    .map((reference) => ({ ...reference, ...goesOf(reference) }));
}

function goesOf({ file, pointer }: Reference): Pick<Use, 'goes'> {
  const [, up] = goesWith[file].find(([pattern]) => pattern.test(pointer)) ?? [];
  if (up === undefined) return {};
  let goes = pointer;
  for (let part = 0; part < up; part += 1) goes = parentOf(goes).parent;
  return { goes };
}

const byPlace = new Intl.Collator('en', { numeric: true });

/** The draft without the given uses, as far as they can be taken away. Places later in a list go first. */
export function withoutUses(draft: DefinitionDraft, uses: readonly Use[]): DefinitionDraft {
  const gone = new Map(
    uses.flatMap(({ file, goes }) => (goes === undefined ? [] : [[`${file}${goes}`, { file, goes }]])),
  );
  let left = draft;
  for (const { file, goes } of [...gone.values()].toSorted((a, b) => byPlace.compare(b.goes, a.goes)))
    left = withoutEmptied({ ...left, [file]: remove(left[file], goes) }, file, goes);
  return left;
}

/** What says nothing more once its list is empty: a rule beside no field, a part of a paper without one, a paper without parts. */
const emptied = [
  /^(.*\/rules\/\d+)\/at\/\d+$/,
  /^(\/papers\/\d+\/body\/\d+)\/(?:fields|columns)\/\d+$/,
  /^(\/papers\/\d+)\/body\/\d+$/,
];

function withoutEmptied(draft: DefinitionDraft, file: Use['file'], gone: string): DefinitionDraft {
  const holder = emptied.map((pattern) => pattern.exec(gone)?.[1]).find((one) => one !== undefined);
  if (holder === undefined) return draft;
  const left = get(draft[file], parentOf(gone).parent);
  if (!Array.isArray(left) || left.length > 0) return draft;
  return withoutEmptied({ ...draft, [file]: remove(draft[file], holder) }, file, holder);
}
