import { kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { isObject, type JsonObject } from '../../draft/draft.ts';
import { type DraftField, fieldsOf } from '../../draft/fields.ts';
import { get, set } from '../../draft/json.ts';

/** A section of the form with its place, as the canvas shows it. */
export interface DraftSection {
  id: string;
  title: string | undefined;
  help: string | undefined;
  columns: 1 | 2 | 3 | 4;
  /** Keys of root fields in order. */
  fields: string[];
}

export interface DraftPage {
  id: string;
  title: string;
  sections: DraftSection[];
}

/** The pages of a form: as it says, else one page; fields that it forgets stand at the end. */
export function pagesOf(form: JsonObject, titleOfFirst = '填写'): DraftPage[] {
  const keys = fieldsOf(form).map(({ key }) => key);
  const source = get(form, '/layout/pages');
  const pages = Array.isArray(source) ? source.filter(isObject).map(readPage) : [];
  if (pages.length === 0) return [{ id: 'form', title: titleOfFirst, sections: sectionsFor(fieldsOf(form), []) }];
  const placed = new Set(pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)));
  const forgotten = fieldsOf(form).filter(({ key }) => !placed.has(key));
  const known = new Set(keys);
  const sound = pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({ ...section, fields: section.fields.filter((key) => known.has(key)) })),
  }));
  const last = sound.at(-1)!;
  return sound.with(-1, {
    ...last,
    sections: [
      ...last.sections,
      ...sectionsFor(
        forgotten,
        last.sections.map(({ id }) => id),
      ),
    ],
  });
}

const readPage = (page: JsonObject): DraftPage => ({
  id: String(page.id ?? ''),
  title: String(page.title ?? ''),
  sections: Array.isArray(page.sections) ? page.sections.filter(isObject).map(readSection) : [],
});

const readSection = (section: JsonObject): DraftSection => ({
  id: String(section.id ?? ''),
  title: typeof section.title === 'string' ? section.title : undefined,
  help: typeof section.help === 'string' ? section.help : undefined,
  columns: [1, 2, 3, 4].includes(Number(section.columns)) ? (Number(section.columns) as 1) : 2,
  fields: Array.isArray(section.fields) ? section.fields.map(String) : [],
});

/** Plain fields together in two columns; what holds fields of its own has the width to itself. */
function sectionsFor(fields: readonly DraftField[], taken: readonly string[]): DraftSection[] {
  const sections: DraftSection[] = [];
  const id = () => freeId('s', [...taken, ...sections.map((section) => section.id)]);
  for (const field of fields) {
    const wide = kindOf(field).holds !== undefined;
    const last = sections.at(-1);
    if (last?.columns === 2 && !wide) last.fields.push(field.key);
    else
      sections.push({
        id: id(),
        title: wide ? field.title : undefined,
        help: undefined,
        columns: wide ? 1 : 2,
        fields: [field.key],
      });
  }
  return sections;
}

/** The first free id: `s1`, `s2` … */
export function freeId(prefix: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) if (!taken.includes(prefix + count)) return prefix + count;
}

/** The form with these pages written down; the same form when they are what it says already. */
export function withPages(form: JsonObject, pages: readonly DraftPage[]): JsonObject {
  const written = pages.map(({ id, title, sections }) => ({ id, title, sections: sections.map(writtenSection) }));
  const before = get(form, '/layout/pages');
  if (JSON.stringify(before) === JSON.stringify(written)) return form;
  return set(form, '/layout', { ...(isObject(form.layout) ? form.layout : {}), pages: written as Json });
}

const writtenSection = ({ id, title, help, columns, fields }: DraftSection): JsonObject => ({
  id,
  ...(title !== undefined && { title }),
  ...(help !== undefined && { help }),
  columns,
  fields,
});

/** Where a field stands on the pages. */
export function positionOf(
  pages: readonly DraftPage[],
  key: string,
): { page: number; section: number; index: number } | undefined {
  for (const [page, { sections }] of pages.entries())
    for (const [section, { fields }] of sections.entries())
      if (fields.includes(key)) return { page, section, index: fields.indexOf(key) };
  return undefined;
}

/** The pages with the keys of one section changed. */
export function withKeys(
  pages: readonly DraftPage[],
  page: number,
  section: number,
  change: (keys: readonly string[]) => string[],
): DraftPage[] {
  return pages.map((one, p) =>
    p === page
      ? {
          ...one,
          sections: one.sections.map((two, s) => (s === section ? { ...two, fields: change(two.fields) } : two)),
        }
      : one,
  );
}

/** The pages without some fields. */
export const withoutKeys = (pages: readonly DraftPage[], gone: readonly string[]): DraftPage[] =>
  pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((key) => !gone.includes(key)),
    })),
  }));
