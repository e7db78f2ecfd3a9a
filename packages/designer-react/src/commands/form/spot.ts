import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { ownerPointer } from '../../draft/fields.ts';
import { below, get, insert, set } from '../../draft/json.ts';
import { type DraftPage, pagesOf, withKeys, withPages } from './layout.ts';

/** Where fields are put: between the columns of a group or section of fields, or in a section of a page. */
export interface Spot {
  /** Dotted path of the group or section of fields; `''` = the form, whose order is that of its pages. */
  readonly owner: string;
  /** For the form: numbers of page and section, from 0. */
  readonly page?: number;
  readonly section?: number;
  /** Position among the fields there, before which the new ones come. Default the end. */
  readonly index?: number;
}

/** The form with fields put at a spot; their keys are free there. */
export function withFields(form: JsonObject, spot: Spot, fields: JsonObject): JsonObject {
  const { owner, index } = spot;
  const properties = below(ownerPointer(form, owner), 'properties');
  const whole = isObject(get(form, properties)) ? form : set(form, properties, {});
  const pages = pagesOf(whole);
  const at = owner === '' ? undefined : index;
  const filled = Object.entries(fields).reduce(
    (next, [key, schema], count) =>
      insert(next, below(properties, key), schema, at === undefined ? undefined : at + count),
    whole,
  );
  return owner === '' ? withPages(filled, placed(pages, spot, Object.keys(fields))) : filled;
}

function placed(pages: readonly DraftPage[], { page, section, index }: Spot, keys: readonly string[]): DraftPage[] {
  const p = Math.min(page ?? pages.length - 1, pages.length - 1);
  const whole = pages[p]!.sections.length > 0 ? pages : withSection(pages, p);
  const s = Math.min(section ?? whole[p]!.sections.length - 1, whole[p]!.sections.length - 1);
  return withKeys(whole, p, s, (before) => before.toSpliced(index ?? before.length, 0, ...keys));
}

const withSection = (pages: readonly DraftPage[], page: number): DraftPage[] =>
  pages.map((one, p) =>
    p === page ? { ...one, sections: [{ id: 's1', title: undefined, help: undefined, columns: 2, fields: [] }] } : one,
  );

/** Keys that must be filled in, with more of them. */
export function withRequired(form: JsonObject, owner: string, keys: readonly string[]): JsonObject {
  if (keys.length === 0) return form;
  const at = below(ownerPointer(form, owner), 'required');
  const before = get(form, at);
  return set(form, at, [...(Array.isArray(before) ? before : []), ...keys]);
}

/** The number of fields around a spot that hold rows: groups stand in groups two deep at most. */
export function groupsAround(draft: DefinitionDraft, owner: string): number {
  const steps = owner === '' ? [] : owner.split('.');
  return steps.filter((_, at) => ownerPointer(draft.form, steps.slice(0, at + 1).join('.')).endsWith('/items')).length;
}
