import { type Ast, namesRead } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Field, Form } from '../form.ts';
import { resolveName } from './fields.ts';

const NOTHING: Ast = { k: 'lit', v: null };
/** Functions that tell how many, how long or whether, never what. */
const quiet = [
  'not',
  'is',
  'is blank',
  'count',
  'string length',
  'contains',
  'starts with',
  'ends with',
  'matches',
  'list contains',
  'exists',
  'is defined',
];
/** So many characters of a text are a surname, not a name. */
const SHORT = 2;

/** The fields without columns whose values can be read off what an expression gives; those that it only tests or counts are not among them. */
export function fieldsShown({ ast }: Expression, form: Pick<Form, 'fields'>, scope: string): Field[] {
  return namesRead(shown(ast))
    .flatMap((name) => resolveName(form, scope, name) ?? [])
    .filter((field) => field.fields === undefined);
}

/** The expression with everything taken out that does not come through to its value. */
function shown(ast: Ast): Ast {
  switch (ast.k) {
    case 'if':
      return { k: 'list', items: [shown(ast.yes), shown(ast.no)] };
    case 'call':
      return quiet.includes(ast.fn) || isShort(ast) ? NOTHING : { ...ast, args: ast.args.map(shown) };
    case 'filter':
      return { ...ast, of: shown(ast.of), by: NOTHING };
    case 'nth':
    case 'path':
    case 'neg':
      return { ...ast, of: shown(ast.of) };
    case 'math':
      return { ...ast, a: shown(ast.a), b: shown(ast.b) };
    case 'list':
      return { ...ast, items: ast.items.map(shown) };
    case 'record':
      return { ...ast, entries: ast.entries.map(([name, value]) => [name, shown(value)]) };
    case 'for':
      return { ...ast, body: shown(ast.body) };
    case 'name':
    case 'item':
      return ast;
    default:
      return NOTHING;
  }
}

/** `substring(户主姓名, 1, 1)`: the first characters only. */
function isShort({ fn, args }: Ast & { k: 'call' }): boolean {
  const [, from, length] = args;
  return (
    fn === 'substring' &&
    from?.k === 'lit' &&
    from.v === 1 &&
    length?.k === 'lit' &&
    typeof length.v === 'number' &&
    length.v <= SHORT
  );
}
