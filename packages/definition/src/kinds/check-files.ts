import type { Json, Problem } from '@hearth/expression';
import type { Field } from '../form.ts';
import { below } from '../json/pointer.ts';
import { problem } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { filesOf, oneOrSeveral } from './stored-file.ts';

/** Shape, size and type of the files of a field. What a file really is, the server finds out from its bytes. */
export function checkFiles(value: Json, field: Field): Problem[] {
  const found = checkSchema(value, field, oneOrSeveral(field.schema));
  if (found.length > 0) return found;
  const { maxSize, accept } = field.schema;
  return filesOf(value).flatMap((file, index) => {
    const path = Array.isArray(value) ? below('', index) : '';
    const problems: Problem[] = [];
    if (typeof maxSize === 'number' && file.size > maxSize) {
      problems.push(problem('file-too-large', path, { name: file.name, limit: maxSize }));
    }
    if (Array.isArray(accept) && !accept.some((wanted) => isAccepted(file, String(wanted)))) {
      problems.push(problem('file-wrong-type', path, { name: file.name, accept: accept.map(String) }));
    }
    return problems;
  });
}

/** `.pdf` is an ending, `image/*` a family of types, `application/pdf` a type. */
function isAccepted(file: { name: string; type: string }, wanted: string): boolean {
  if (wanted.startsWith('.')) return file.name.toLowerCase().endsWith(wanted.toLowerCase());
  return wanted.endsWith('/*') ? file.type.startsWith(wanted.slice(0, -1)) : file.type === wanted;
}
