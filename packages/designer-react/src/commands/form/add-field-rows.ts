import { fieldKinds, kindNamed } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import type { DefinitionDraft, JsonObject } from '../../draft/draft.ts';
import { fieldAt, namesBeside } from '../../draft/fields.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { newSchema } from './add-field.ts';
import { type DraftPage, freeId, pagesOf, withPages } from './layout.ts';
import { freeName, nameFrom } from './names.ts';
import { withFields, withRequired } from './spot.ts';

/** One line of a list of fields. */
export interface FieldRow {
  /** `姓名`, or `家庭成员.姓名` for a field of a repeating group that stands above. */
  name: string;
  /** Name of a field kind. */
  kind: string;
  required?: boolean;
  /** What the field says beside its kind. */
  keywords?: { readonly [keyword: string]: Json };
  options?: readonly string[];
  /** Titles of the page and the section of it; default those of the line before, at first the ones that are open. */
  page?: string;
  section?: string;
  columns?: number;
}

/** Adds the fields of a list, with pages and sections that are not there yet, as one step. */
export const addFieldRows: Command<{ rows: readonly FieldRow[]; page: number; locale: Locale }> = (
  draft,
  { rows, page, locale },
) => {
  let next = draft;
  let at = { page: Math.min(page, pagesOf(draft.form).length - 1), section: Number.MAX_SAFE_INTEGER };
  for (const row of rows) {
    const holder = row.name.split('.').slice(0, -1).join('.');
    if (holder !== '' && !fieldAt(next.form, holder)?.fields) return refuse('no-such-group', '', { name: holder });
    const pages = holder === '' ? placed(pagesOf(next.form), row, at) : undefined;
    if (pages) {
      at = pages.at;
      next = { ...next, form: withPages(next.form, pages.pages) };
    }
    next = withRow(next, row, holder, { at, locale });
  }
  return { label: 'edit.fields-added', params: { count: String(rows.length) }, draft: next };
};

interface Where {
  page: number;
  section: number;
}

function withRow(
  draft: DefinitionDraft,
  row: FieldRow,
  holder: string,
  { at, locale }: { at: Where; locale: Locale },
): DefinitionDraft {
  const label = row.name.slice(holder === '' ? 0 : holder.length + 1);
  const key = freeName(nameFrom(label) || row.kind, namesBeside(draft, holder));
  const schema = schemaOf(row, label === key ? undefined : label, locale);
  const form = withFields(draft.form, { owner: holder, ...(holder === '' && at) }, { [key]: schema });
  return { ...draft, form: row.required ? withRequired(form, holder, [key]) : form };
}

function schemaOf({ kind, keywords = {}, options }: FieldRow, title: string | undefined, locale: Locale): JsonObject {
  const schema = newSchema(kindNamed(kind) ?? fieldKinds[0]!, locale);
  const { items } = schema;
  const offered =
    options === undefined
      ? {}
      : schema.enum === undefined
        ? { items: { ...(items as JsonObject), enum: [...options] } }
        : { enum: [...options] };
  return { ...schema, ...offered, ...(title !== undefined && { title }), ...keywords };
}

/** The pages with the one and the section that a line names, and where its field goes. */
function placed(pages: readonly DraftPage[], row: FieldRow, before: Where): { pages: DraftPage[]; at: Where } {
  const withPage = row.page === undefined ? { pages: [...pages], page: before.page } : pageNamed(pages, row.page);
  const moved = withPage.page !== before.page;
  const sections = withPage.pages[withPage.page]!.sections;
  if (row.section === undefined)
    return {
      pages: withPage.pages,
      at: { page: withPage.page, section: moved ? sections.length - 1 : before.section },
    };
  const known = sections.findIndex(({ title }) => title === row.section);
  if (known >= 0) return { pages: withPage.pages, at: { page: withPage.page, section: known } };
  const columns = (row.columns ?? 2) as 1 | 2 | 3 | 4;
  const id = freeId(
    's',
    sections.map((one) => one.id),
  );
  const fresh = { id, title: row.section, help: undefined, columns, fields: [] };
  // A section that nobody has used is not left behind empty.
  const kept = sections.filter(({ title, fields }) => title !== undefined || fields.length > 0);
  const page = { ...withPage.pages[withPage.page]!, sections: [...kept, fresh] };
  return { pages: withPage.pages.with(withPage.page, page), at: { page: withPage.page, section: kept.length } };
}

function pageNamed(pages: readonly DraftPage[], title: string): { pages: DraftPage[]; page: number } {
  const known = pages.findIndex((page) => page.title === title);
  if (known >= 0) return { pages: [...pages], page: known };
  const id = freeId(
    'p',
    pages.map((page) => page.id),
  );
  const isBlank = pages.length === 1 && pages[0]!.sections.every(({ fields }) => fields.length === 0);
  if (isBlank) return { pages: [{ ...pages[0]!, title }], page: 0 };
  return { pages: [...pages, { id, title, sections: [] }], page: pages.length };
}
