import type { DefinitionDraft, Place } from '../../draft/draft.ts';
import { type DraftField, fieldAt, ownerOf } from '../../draft/fields.ts';
import { remove } from '../../draft/json.ts';
import { type Use, usesOf, withoutUses } from '../../draft/uses.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { pagesOf, positionOf, withoutKeys, withPages } from './layout.ts';

export interface RemoveFields {
  /** Dotted paths. */
  paths: readonly string[];
  /** `all`: what uses them goes with them as far as it can; `lists`: only from lists of names; formulas and rules stay and are told as findings. */
  uses: 'all' | 'lists';
  label?: string;
}

/** Takes fields away, from lists of required fields, columns and rights too. */
export const removeFields: Command<RemoveFields> = (draft, { paths, uses: which, label = 'edit.field-removed' }) => {
  const fields = paths.flatMap((path) => fieldAt(draft.form, path) ?? []);
  if (fields.length === 0) return refuse('field-gone', '');
  const uses = usesOf(draft, fields).filter((use) => which === 'all' || isListed(use));
  const cleared = withoutUses(draft, uses);
  const form = fields.reduce(
    (next, field) => remove(next, field.pointer),
    withPages(cleared.form, withoutKeys(pagesOf(cleared.form), rootKeys(fields))),
  );
  const select = neighbour({ ...cleared, form }, draft, fields[0]!);
  const titles = fields.map(({ title }) => title).join('、');
  return { label, params: { title: titles }, draft: { ...cleared, form }, ...(select && { select }) };
};

/** In a list of names, nothing else is said that could be lost. */
const isListed = ({ kind, pointer }: Use): boolean => kind !== 'expression' && /\/(\d+|fill\/[^/]+)$/.test(pointer);

const rootKeys = (fields: readonly DraftField[]): string[] =>
  fields.filter(({ path }) => !path.includes('.')).map(({ key }) => key);

/** What is selected when a field has gone: the one after it, before it, or what held it. */
function neighbour(after: DefinitionDraft, before: DefinitionDraft, gone: DraftField): Place | undefined {
  const owner = ownerOf(gone.path);
  const siblings =
    owner === '' ? sectionOf(before, gone.key) : (fieldAt(before.form, owner)?.fields ?? []).map(({ key }) => key);
  const at = siblings.indexOf(gone.key);
  const wanted = [...siblings.slice(at + 1), ...siblings.slice(0, at).toReversed()];
  const path = wanted.map((key) => (owner === '' ? key : `${owner}.${key}`)).find((one) => fieldAt(after.form, one));
  const field = path ?? owner;
  return field === '' ? { file: 'form', pointer: '' } : { file: 'form', pointer: fieldAt(after.form, field)!.pointer };
}

function sectionOf(draft: DefinitionDraft, key: string): string[] {
  const pages = pagesOf(draft.form);
  const at = positionOf(pages, key);
  return at ? pages[at.page]!.sections[at.section]!.fields : [];
}
