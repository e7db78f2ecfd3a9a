import { allFields, type Definition, type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';

/** Longest text that a search looks through. */
const searchLength = 8000;

/** What a search finds a case by: the words around it and every value that is not sensitive, in lower case. */
export function searchText({ form }: Definition, document: Document, around: readonly (string | undefined)[]): string {
  const texts = [...around, ...valueTexts(form.fields, document)];
  return texts
    .filter((text) => text !== undefined && text !== '')
    .join(' ')
    .slice(0, searchLength)
    .toLowerCase();
}

function valueTexts(fields: readonly Field[], record: Document): string[] {
  return fields.flatMap((field) => {
    const value = record[field.key];
    if (value === undefined || value === null || field.sensitivity === 'sensitive') return [];
    const inside = field.fields;
    if (!inside) return [kindOf(field).text(value, field)];
    return recordsIn(value).flatMap((inner) => valueTexts(inside, inner));
  });
}

/** The rows of a group, or the one record of a section. */
export function recordsIn(value: Json | undefined): Document[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is Document => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** Ids of the uploaded files that a document names. */
export function fileIds({ form }: Definition, document: Document): string[] {
  if (!allFields(form.fields).some((field) => kindOf(field).refersTo === 'file')) return [];
  return idsIn(form.fields, document);
}

function idsIn(fields: readonly Field[], record: Document): string[] {
  return fields.flatMap((field) => {
    const inside = field.fields;
    const values = recordsIn(record[field.key]);
    if (inside) return values.flatMap((inner) => idsIn(inside, inner));
    if (kindOf(field).refersTo !== 'file') return [];
    return values.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  });
}
