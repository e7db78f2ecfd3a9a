import { type Ast, namesRead, type Problem } from '@hearth/expression';
import type { FieldValue } from '../effects.ts';
import type { Expression } from '../expression.ts';
import type { Form } from '../form.ts';
import { knownNames } from '../json/suggestion.ts';
import { fieldByPath, resolveName } from '../walk/fields.ts';
import { typeOfField } from '../walk/type-scope.ts';
import { fieldsShown } from '../walk/values-shown.ts';
import { finding } from './finding.ts';
import type { Related } from './related.ts';
import { closest, isLessClose } from './sensitivity.ts';

type File = Parameters<typeof finding>[0];

/** Where something is written down. */
export interface Written {
  file: File;
  pointer: string;
}

/** What is carried from a place of this form into fields of another definition: they exist, take such values and hold them as closely. */
export function checkCarried(
  values: readonly FieldValue<Expression>[],
  to: Related,
  { file, pointer }: Written,
  from?: { form: Form; scope: string },
): Problem[] {
  return values.flatMap(({ field: path, to: value }, index) => {
    const at = `${pointer}/${index}`;
    const field = fieldByPath(to.form.fields, path);
    if (!field) {
      const known = knownNames(
        path,
        to.form.fields.map(({ key }) => key),
      );
      return [finding(file, 'other-field-unknown', `${at}/field`, { name: path, other: to.title, known })];
    }
    if (field.computed)
      return [finding(file, 'other-field-computed', `${at}/field`, { name: field.title, other: to.title })];
    const [expected, actual] = [typeOfField(field)?.kind ?? 'none', kindOfAst(value.ast)];
    if (actual !== undefined && expected !== 'any' && expected !== actual)
      return [finding(file, 'expression-wrong-result', `${at}/to`, { expected, actual })];
    const source = from && closest(fieldsShown(value, from.form, from.scope));
    return source && isLessClose(field, source)
      ? [finding(file, 'held-less-closely', at, { name: field.title, other: source.title }, 'warning')]
      : [];
  });
}

/** Names that an expression over another definition's document reads and that nobody knows there; `more` are known beside its fields. */
export function checkForeignNames(
  expression: Expression,
  other: Related,
  { file, pointer }: Written,
  more: readonly string[] = [],
): Problem[] {
  const known = [...more, ...Object.keys(other.settings)];
  return namesRead(expression.ast)
    .filter((name) => !known.includes(name.split('.')[0] ?? '') && !resolveName(other.form, '', name))
    .slice(0, 1)
    .map((name) => {
      const near = knownNames(
        name,
        other.form.fields.map(({ key }) => key),
      );
      return finding(file, 'other-field-unknown', pointer, { name, other: other.title, known: near });
    });
}

/** The kind of value that an expression gives, as far as that can be seen without its scope. */
function kindOfAst(ast: Ast): string | undefined {
  switch (ast.k) {
    case 'lit':
      return ast.v === null ? undefined : typeof ast.v;
    case 'dec':
      return 'number';
    case 'at':
      return ast.kind;
    case 'name':
    case 'path':
      return ast.t;
    case 'cmp':
    case 'and':
    case 'or':
    case 'between':
    case 'in':
      return 'boolean';
    default:
      return undefined;
  }
}
