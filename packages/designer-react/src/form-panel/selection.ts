import { kindOf } from '@hearth/definition';
import { type DraftPage, pagesOf, positionOf } from '../commands/form/layout.ts';
import type { Spot } from '../commands/form/spot.ts';
import type { DefinitionDraft, Place } from '../draft/draft.ts';
import { type DraftField, fieldAround, fieldAt, ownerOf } from '../draft/fields.ts';

/** What is selected on the canvas of the form. */
export type Selected =
  | { what: 'field'; field: DraftField }
  | { what: 'section'; page: number; section: number }
  | { what: 'page'; page: number }
  | { what: 'form' };

const SECTION = /^\/layout\/pages\/(\d+)\/sections\/(\d+)/;
const PAGE = /^\/layout\/pages\/(\d+)/;

export function selectedIn(draft: DefinitionDraft, selection: Place | undefined): Selected {
  if (selection?.file !== 'form') return { what: 'form' };
  const field = fieldAround(draft.form, selection.pointer);
  if (field) return { what: 'field', field };
  const pages = pagesOf(draft.form);
  const [, p, s] = SECTION.exec(selection.pointer) ?? [];
  if (p !== undefined && pages[Number(p)]?.sections[Number(s)])
    return { what: 'section', page: Number(p), section: Number(s) };
  const [, only] = PAGE.exec(selection.pointer) ?? [];
  return only !== undefined && pages[Number(only)] ? { what: 'page', page: Number(only) } : { what: 'form' };
}

/** The page on which something selected stands. */
export function pageOf(pages: readonly DraftPage[], selected: Selected): number | undefined {
  if (selected.what === 'form') return undefined;
  if (selected.what !== 'field') return selected.page;
  return positionOf(pages, selected.field.path.split('.')[0]!)?.page;
}

/** Where something new goes when a button is pressed: behind what is selected; into a group or section that is selected. */
export function spotBehind(draft: DefinitionDraft, selected: Selected, page: number): Spot {
  if (selected.what === 'section') return { owner: '', page: selected.page, section: selected.section };
  if (selected.what !== 'field') return { owner: '', page };
  const { field } = selected;
  if (kindOf(field).holds) return { owner: field.path };
  return behind(draft, field.path);
}

/** Directly behind a field. */
export function behind(draft: DefinitionDraft, path: string): Spot {
  const owner = ownerOf(path);
  const key = path.split('.').at(-1)!;
  if (owner !== '') {
    const keys = (fieldAt(draft.form, owner)?.fields ?? []).map((field) => field.key);
    return { owner, index: keys.indexOf(key) + 1 };
  }
  const at = positionOf(pagesOf(draft.form), key);
  return at ? { owner, page: at.page, section: at.section, index: at.index + 1 } : { owner };
}

/** Whether a selection means a field: its place, or one of its settings, but no field inside it. */
export function meansField(selection: Place | undefined, pointer: string): boolean {
  if (selection?.file !== 'form' || !selection.pointer.startsWith(pointer)) return false;
  const rest = selection.pointer.slice(pointer.length);
  return rest === '' || (rest.startsWith('/') && !/^(\/items)?\/properties\//.test(rest));
}
