import { type Field, kindOf } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import { type Document, escapePointer } from '@hearth/kernel';

/** What a value may not be even while somebody is still typing: of another JSON type than every value of the kind. */
const ofTypes = ['not-text', 'not-number', 'not-integer', 'not-boolean', 'not-list', 'not-object'];

/**
 * What is wrong with typed values before anybody says that they are complete: fields that the form does not have, and values of another
 * type than their field's. Blanks, half an identifier, a date that is not whole yet are nobody's business here. Pointers are into the document.
 */
export function draftProblems(fields: readonly Field[], document: Document, pointer = ''): Problem[] {
  return Object.entries(document).flatMap(([key, value]): Problem[] => {
    if (key === '_row') return [];
    const field = fields.find((one) => one.key === key);
    const path = `${pointer}/${escapePointer(key)}`;
    if (!field) return [{ code: 'form.unknown-field', path, params: { field: key } }];
    return value === null ? [] : valueProblems(field, value, path);
  });
}

function valueProblems(field: Field, value: Json, path: string): Problem[] {
  const own = kindOf(field)
    .check(value, field)
    .filter(({ code }) => ofTypes.includes(code) && !(code === 'not-integer' && typeof value === 'number'))
    .map((problem) => ({ ...problem, path: path + problem.path }));
  const { fields } = field;
  if (own.length > 0 || !fields) return own;
  return Array.isArray(value)
    ? value.flatMap((row, at) => (isRecord(row) ? draftProblems(fields, row, `${path}/${at}`) : []))
    : draftProblems(fields, value as Document, path);
}

const isRecord = (value: Json): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
