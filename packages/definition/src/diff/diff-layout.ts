import type { Form } from '../form.ts';
import { canonicalJson } from '../json/canonical.ts';
import { type Difference, difference } from './difference.ts';

/**
 * Whether the fields that both versions have stand elsewhere on the pages: other pages, sections, headings or columns and, if asked,
 * another order. Fields added and removed are told as such.
 */
export function diffLayouts(before: Form, after: Form, { inOrder }: { inOrder: boolean }): Difference[] {
  const ids = (form: Form): Map<string, string> => new Map(form.fields.map(({ key, id }) => [key, id]));
  const [old, now] = [ids(before), ids(after)];
  const kept = new Set([...old.values()].filter((id) => [...now.values()].includes(id)));
  const shape = ({ layout }: Form, idOf: Map<string, string>): string =>
    canonicalJson(
      layout.pages
        .map(({ title, sections }) => ({
          title,
          sections: sections
            .map(({ id: _, fields, ...rest }) => {
              const left = fields.map((key) => idOf.get(key) ?? key).filter((id) => kept.has(id));
              return { ...rest, fields: inOrder ? left : left.sort() };
            })
            .filter(({ fields }) => fields.length > 0),
        }))
        .filter(({ sections }) => sections.length > 0),
    );
  return shape(before, old) === shape(after, now) ? [] : [difference('form', 'diff-layout-changed', '/layout')];
}
