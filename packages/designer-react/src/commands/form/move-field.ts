import { kindOf } from '@hearth/definition';
import type { DefinitionDraft, JsonObject } from '../../draft/draft.ts';
import { type DraftField, fieldAt, namesBeside, ownerOf, ownerPointer } from '../../draft/fields.ts';
import { below, get, remove, reorder } from '../../draft/json.ts';
import { usesOf, withoutUses } from '../../draft/uses.ts';
import { type Command, type Edit, type Refusal, refuse } from '../../history/edit.ts';
import { pagesOf, positionOf, withKeys, withoutKeys, withPages } from './layout.ts';
import { freeName } from './names.ts';
import { placeOfField } from './place-of-field.ts';
import { groupsAround, type Spot, withFields, withRequired } from './spot.ts';

export interface MoveField {
  path: string;
  to: Spot;
}

/** Moves a field: among its siblings, to another section or page, into a group or out of one. */
export const moveField: Command<MoveField> = (draft, { path, to }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  if (to.owner === path || to.owner.startsWith(`${path}.`))
    return refuse('into-itself', field.pointer, { title: field.title });
  if (to.owner !== ownerOf(path)) return intoAnother(draft, field, to);
  const form = to.owner === '' ? onPages(draft, field, to) : amongColumns(draft, field, to);
  const next = { ...draft, form };
  return { label: 'edit.field-moved', params: { title: field.title }, draft: next, select: placeOfField(next, path) };
};

/** `index` counts the fields as they stand before the move; the field's own place, seen from behind it, is one less. */
function onPages(draft: DefinitionDraft, field: DraftField, { page, section, index }: Spot): JsonObject {
  const pages = pagesOf(draft.form);
  const from = positionOf(pages, field.key)!;
  const p = Math.min(page ?? from.page, pages.length - 1);
  const s = Math.min(section ?? from.section, pages[p]!.sections.length - 1);
  const same = from.page === p && from.section === s;
  const at = index === undefined ? undefined : same && index > from.index ? index - 1 : index;
  const without = withoutKeys(pages, [field.key]);
  return withPages(
    draft.form,
    withKeys(without, p, s, (keys) => keys.toSpliced(at ?? keys.length, 0, field.key)),
  );
}

function amongColumns(draft: DefinitionDraft, field: DraftField, { owner, index }: Spot): JsonObject {
  const keys = namesBeside(draft, owner);
  const from = keys.indexOf(field.key);
  const to = index ?? keys.length;
  return reorder(draft.form, field.pointer, to > from ? to - 1 : to);
}

/**
 * Between the form and the rows of a group nothing else may stay as it is: names are read from elsewhere, an answer becomes one a
 * row. What lists the field lets it go; formulas stay and are told as findings.
 */
function intoAnother(draft: DefinitionDraft, field: DraftField, to: Spot): Edit | Refusal {
  if (kindOf(field).holds === 'rows' && groupsAround(draft, to.owner) + depthOf(field) > 2)
    return refuse('groups-too-deep', field.pointer, { limit: 2 });
  const schema = get(draft.form, field.pointer) as JsonObject;
  const listed = usesOf(draft, [field]).filter(({ kind, goes }) => kind !== 'expression' && goes !== undefined);
  const cleared = withoutUses(draft, listed);
  const pages = withoutKeys(pagesOf(cleared.form), field.path.includes('.') ? [] : [field.key]);
  const without = remove(withPages(cleared.form, pages), field.pointer);
  const key = freeName(field.key, namesBeside({ ...cleared, form: without }, to.owner));
  const put = withFields(without, to, { [key]: schema });
  const next = { ...cleared, form: withRequired(put, to.owner, field.required ? [key] : []) };
  const path = to.owner === '' ? key : `${to.owner}.${key}`;
  return { label: 'edit.field-moved', params: { title: field.title }, draft: next, select: placeOfField(next, path) };
}

/** How many groups a field is deep, itself counted. */
const depthOf = (field: DraftField): number =>
  (kindOf(field).holds === 'rows' ? 1 : 0) + Math.max(0, ...(field.fields ?? []).map(depthOf));

export interface NudgeField {
  path: string;
  /** -1 up, 1 down. */
  by: -1 | 1;
}

/** Moves a field one place up or down; over the edge of its section into the next one. */
export const nudgeField: Command<NudgeField> = (draft, { path, by }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const owner = ownerOf(path);
  if (owner !== '') {
    const keys = Object.keys(get(draft.form, below(ownerPointer(draft.form, owner), 'properties')) as JsonObject);
    const at = keys.indexOf(field.key) + (by < 0 ? -1 : 2);
    return at < 0 || at > keys.length
      ? refuse('at-the-edge', field.pointer)
      : moveField(draft, { path, to: { owner, index: at } });
  }
  const spot = nextSpot(draft, field.key, by);
  return spot ? moveField(draft, { path, to: spot }) : refuse('at-the-edge', field.pointer);
};

function nextSpot(draft: DefinitionDraft, key: string, by: -1 | 1): Spot | undefined {
  const pages = pagesOf(draft.form);
  const { page, section, index } = positionOf(pages, key)!;
  const count = pages[page]!.sections[section]!.fields.length;
  const within = index + (by < 0 ? -1 : 2);
  if (within >= 0 && within <= count) return { owner: '', page, section, index: within };
  const all = pages.flatMap(({ sections }, p) => sections.map((_, s) => ({ page: p, section: s })));
  const at = all.findIndex((one) => one.page === page && one.section === section) + by;
  const next = all[at];
  if (!next) return undefined;
  return { owner: '', ...next, index: by < 0 ? pages[next.page]!.sections[next.section]!.fields.length : 0 };
}
