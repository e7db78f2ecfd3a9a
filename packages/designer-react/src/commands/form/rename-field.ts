import type { DefinitionDraft } from '../../draft/draft.ts';
import { type DraftField, fieldAt, namesBeside, ownerOf } from '../../draft/fields.ts';
import { get, parentOf, renameKey, set } from '../../draft/json.ts';
import { renamer } from '../../draft/reads.ts';
import { referencesIn } from '../../draft/references.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { freeName, nameFrom } from './names.ts';
import { placeOfField } from './place-of-field.ts';

/** A field with another key, and every formula, list and right that names it. */
export function withRenamedField(draft: DefinitionDraft, field: DraftField, key: string): DefinitionDraft {
  const renamedIn = renamer(draft, field, key);
  let next = draft;
  for (const reference of referencesIn(draft)) {
    const { file, pointer, kind, text } = reference;
    const renamed = renamedIn(reference);
    if (renamed === text) continue;
    const content = kind === 'key' ? renameKey(next[file], pointer, renamed) : set(next[file], pointer, renamed);
    next = { ...next, [file]: content };
  }
  return { ...next, form: renameKey(next.form, field.pointer, key) };
}

export interface NameField {
  path: string;
  /** The field is in a published version: its id stays what it was, so that no answer is lost. */
  published: boolean;
}

/**
 * Makes the key of a field from its label, once the label has been typed. What uses the field follows. A label that can be no name
 * as it stands keeps its own words as the title.
 */
export const nameField: Command<NameField> = (draft, { path, published }) => {
  const field = fieldAt(draft.form, path);
  if (!field) return refuse('field-gone', '');
  const others = namesBeside(draft, ownerOf(path)).filter((name) => name !== field.key);
  const key = freeName(nameFrom(field.title) || field.key, others);
  const labelled = withTitle(draft, field, key);
  const keyed = key === field.key ? labelled : withRenamedField(labelled, field, key);
  const place = placeOfField(keyed, [...path.split('.').slice(0, -1), key].join('.'));
  const kept = published && key !== field.key ? withId(keyed, place.pointer, field.id) : keyed;
  return {
    label: 'edit.field-named',
    params: { title: field.title },
    draft: kept,
    select: place,
    merge: `title ${field.pointer}`,
  };
};

/** The title is written only where it says something else than the key. */
function withTitle(draft: DefinitionDraft, field: DraftField, key: string): DefinitionDraft {
  const title = field.title === key ? undefined : field.title;
  return { ...draft, form: set(draft.form, `${field.pointer}/title`, title) };
}

function withId(draft: DefinitionDraft, pointer: string, id: string): DefinitionDraft {
  const own = parentOf(pointer).key === id ? undefined : id;
  return get(draft.form, pointer) === undefined
    ? draft
    : { ...draft, form: set(draft.form, `${pointer}/fieldId`, own) };
}
