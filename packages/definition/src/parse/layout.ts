import type { Field, Layout, LayoutSection, Page } from '../form.ts';
import type { JsonObject } from '../json/equal.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The layout of a form: as written, else one page. A field that the layout forgets comes last; none is ever out of sight. */
export function compileLayout(source: JsonObject | undefined, fields: readonly Field[], report: Report): Layout {
  if (!source) return { pages: [{ id: 'form', title: '填写', sections: sectionsFor(fields) }] };
  const pages = structuredClone(source.pages) as unknown as Page[];
  const placed = checkPlaces(pages, fields, report);
  const forgotten = fields.filter((field) => !placed.has(field.key));
  pages.at(-1)?.sections.push(...sectionsFor(forgotten).map((section) => ({ ...section, id: `more-${section.id}` })));
  return { pages };
}

function checkPlaces(pages: readonly Page[], fields: readonly Field[], report: Report): Set<string> {
  const keys = fields.map((field) => field.key);
  const placed = new Set<string>();
  const ids = new Set<string>();
  const check = (id: string, at: (string | number)[]): void => {
    if (ids.has(id)) report.add('duplicate-id', pointerOf([...at, 'id']), { id });
    ids.add(id);
  };
  for (const [p, page] of pages.entries()) {
    check(page.id, ['layout', 'pages', p]);
    for (const [s, section] of page.sections.entries()) {
      check(`${page.id}/${section.id}`, ['layout', 'pages', p, 'sections', s]);
      for (const [f, key] of section.fields.entries()) {
        const at = pointerOf(['layout', 'pages', p, 'sections', s, 'fields', f]);
        if (!keys.includes(key)) report.add('unknown-field', at, named(key, keys));
        else if (placed.has(key)) report.add('layout-field-twice', at, { name: key });
        placed.add(key);
      }
    }
  }
  return placed;
}

/** Plain fields together in two columns; each group or section of fields has the width to itself. */
function sectionsFor(fields: readonly Field[]): LayoutSection[] {
  const sections: LayoutSection[] = [];
  for (const field of fields) {
    const wide = kindOf(field).holds !== undefined;
    const last = sections.at(-1);
    if (last && !wide && last.columns === 2) last.fields.push(field.key);
    else
      sections.push(
        wide ? wideSection(field, sections.length) : { id: `s${sections.length + 1}`, columns: 2, fields: [field.key] },
      );
  }
  return sections;
}

const wideSection = (field: Field, count: number): LayoutSection => ({
  id: `s${count + 1}`,
  title: field.title,
  columns: 1,
  fields: [field.key],
});
