import type { Field, Layout, Page } from '@hearth/definition';
import type { InstancePath } from '@hearth/kernel';

/** Names of all fields of a page. */
export const fieldsOf = (page: Page): string[] => page.sections.flatMap(({ fields }) => fields);

/** The pages to show. Fields that no page has stand on the last one, so that none is ever out of reach. */
export function pagesOf(layout: Layout | undefined, fields: readonly Field[], others: string): Page[] {
  const pages = layout?.pages ?? [];
  const placed = new Set(pages.flatMap(fieldsOf));
  const rest = fields.map(({ key }) => key).filter((key) => !placed.has(key));
  if (rest.length === 0) return pages;
  const section = { id: 'others', ...(pages.length > 0 && { title: others }), fields: rest };
  const last = pages.at(-1);
  if (!last) return [{ id: 'form', title: '', sections: [section] }];
  return [...pages.slice(0, -1), { ...last, sections: [...last.sections, section] }];
}

/** The page on which a field stands. */
export function pageWith(pages: readonly Page[], path: InstancePath): Page | undefined {
  const [key = ''] = path.split(/[.[]/);
  return pages.find((page) => fieldsOf(page).includes(key));
}
