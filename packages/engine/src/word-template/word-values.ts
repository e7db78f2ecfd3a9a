import { type Field, kindOf } from '@hearth/definition';
import type { TemplateValues } from '@hearth/documents';
import type { Document } from '@hearth/kernel';
import { recordsIn } from '../case/case-text.ts';
import { textIn } from '../paper/paper-blocks.ts';

/** What a template of a task knows beside the form's fields. */
export const caseFacts = ['编号', '事项', '单位', '办理结果', '登记日期', '办结日期', '打印日期'] as const;

/** The names by which a field is called in a template: its title as it stands on the form, and its key. */
const namesOf = ({ title, key }: Field): string[] => [...new Set([title, key])];

/** Every name that a template of a form may hold, fields of sections beside the others. */
export function formPlaceholders(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const { holds, valueType } = kindOf(field);
    if (holds === 'fields') return formPlaceholders(field.fields ?? []);
    if (holds === 'rows') {
      const inside = ['序号', ...formPlaceholders(field.fields ?? [])];
      return namesOf(field).flatMap((name) => inside.map((column) => `${name}.${column}`));
    }
    return valueType === 'none' ? [] : namesOf(field);
  });
}

/** A document as texts of a template: as somebody sees it, ids already replaced by names. */
export function documentValues(fields: readonly Field[], document: Document): TemplateValues {
  const texts: Record<string, string> = {};
  const lists: Record<string, Record<string, string>[]> = {};
  for (const field of fields) {
    const { holds, valueType } = kindOf(field);
    if (holds === 'rows') {
      const rows = recordsIn(document[field.key]).map((row) => documentValues(field.fields ?? [], row).texts);
      for (const name of namesOf(field)) lists[name] = rows;
    } else if (holds === 'fields') {
      const inner = documentValues(field.fields ?? [], recordsIn(document[field.key])[0] ?? {});
      Object.assign(texts, inner.texts);
      Object.assign(lists, inner.lists);
    } else if (valueType !== 'none') {
      for (const name of namesOf(field)) texts[name] = textIn(field, document);
    }
  }
  return { texts, lists };
}
