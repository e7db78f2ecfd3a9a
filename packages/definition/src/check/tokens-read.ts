import { type Ast, namesRead, type Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Figure } from '../figure.ts';
import type { Form } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import type { RegisterDefinition } from '../register.ts';
import { resolveName } from '../walk/fields.ts';
import { standsAsToken } from '../walk/stands-as-token.ts';
import { finding } from './finding.ts';

/** Whose figures are looked at. */
interface Source {
  id: string;
  form: Form;
  figures: readonly Figure<Expression>[];
}

/**
 * Figures that would read a token as if it were the value: what stands for an identifier of a person or a sensitive text can be told apart
 * and told from a blank, nothing else. One that counts another register is read with its form; of an unknown register nothing is said.
 */
export function checkTokensRead(
  { id, form, figures }: Source,
  registers: readonly RegisterDefinition[] = [],
): Problem[] {
  return figures.flatMap((figure, index) => {
    const of = figure.source?.register ?? id;
    const counted = of === id ? form : registers.find((one) => one.id === of)?.form;
    if (!counted) return [];
    return expressionsOf(figure).flatMap(([keys, ast]) => {
      const field = namesRead(ast)
        .flatMap((name) => resolveName(counted, figure.over ?? '', name) ?? [])
        .find(standsAsToken);
      const params = { title: figure.title, name: field?.title ?? '' };
      return field ? [finding('figures', 'figure-reads-token', pointerOf([index, ...keys]), params)] : [];
    });
  });
}

/** What of each expression works with values. */
function expressionsOf({ where, date, before, after, joint, measure }: Figure<Expression>): [string[], Ast][] {
  const plain = Object.entries({ where, date, before, after, joint }).map(([key, of]) => ({ keys: [key], of }));
  const measured = Object.entries(measure).map(([way, of]) => ({ keys: ['measure', way], of }));
  return [...plain, ...measured].flatMap(({ keys, of }): [string[], Ast][] => {
    if (typeof of !== 'object') return [];
    return [[keys, readAsValue(keys[1] === 'distinct' ? withoutToldApart(of.ast) : of.ast)]];
  });
}

const NOTHING: Ast = { k: 'lit', v: null };

const isName = (ast: Ast): boolean => ast.k === 'name' || (ast.k === 'path' && (ast.of.k === 'item' || isName(ast.of)));

/** What is told apart, without the names that are told apart themselves. */
function withoutToldApart(ast: Ast): Ast {
  if (isName(ast)) return NOTHING;
  return ast.k === 'if' ? { ...ast, yes: withoutToldApart(ast.yes), no: withoutToldApart(ast.no) } : ast;
}

/** The expression without the names of which it only asks whether they are blank. */
function readAsValue(ast: Ast): Ast {
  if (asksForBlank(ast)) return NOTHING;
  // Stored expressions are plain JSON: every part is an object or stands in a list.
  const part = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(part) : typeof value === 'object' && value !== null ? inside(value) : value;
  const inside = (value: object): unknown =>
    'k' in value
      ? readAsValue(value as Ast)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, part(one)]));
  return Object.fromEntries(Object.entries(ast).map(([key, value]) => [key, part(value)])) as unknown as Ast;
}

function asksForBlank(ast: Ast): boolean {
  if (ast.k === 'call') return ast.fn === 'is blank' && ast.args.every(isName);
  if (ast.k !== 'cmp' || (ast.op !== '=' && ast.op !== '!=')) return false;
  return (isName(ast.a) && isNothing(ast.b)) || (isName(ast.b) && isNothing(ast.a));
}

const isNothing = (ast: Ast): boolean => ast.k === 'lit' && ast.v === null;
