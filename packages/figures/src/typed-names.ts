import { type Expression, type Field, type Figure, fieldByPath, typeOfField } from '@hearth/definition';
import type { Ast, ScalarKind } from '@hearth/expression';

/** Kinds that a name may carry. */
const scalars = new Set<string>(['number', 'string', 'boolean', 'date', 'date-time', 'time']);

/** Inside these a name may mean something of a list. */
const scopes = new Set(['filter', 'some', 'every', 'for']);

const known = new WeakMap<Figure<Expression>, Figure<Expression>>();

/**
 * A figure over the entries of a register with the types of the register's fields written to the names that lack one: they were
 * parsed beside a task that does not know them. With types an expression has its SQL.
 */
export function withTypes(figure: Figure<Expression>, fields: readonly Field[]): Figure<Expression> {
  const before = known.get(figure);
  if (before) return before;
  const types = typesOf(fields, figure.over);
  const typed = <X>(value: X): X => retyped(value, types) as X;
  const { where, date, joint, before: first, after, measure } = figure;
  const all = { where, date, joint, before: first, after };
  const members = Object.entries(all).flatMap(([key, one]) => (one ? [[key, typed(one)]] : []));
  const result = { ...figure, measure: typed(measure), ...Object.fromEntries(members) };
  known.set(figure, result);
  return result;
}

function typesOf(fields: readonly Field[], over: string | undefined): ReadonlyMap<string, ScalarKind> {
  const rows = over === undefined ? [] : (fieldByPath([...fields], over)?.fields ?? []);
  return new Map(
    [...fields, ...rows].flatMap((field): [string, ScalarKind][] => {
      const kind = typeOfField(field)?.kind ?? '';
      return scalars.has(kind) ? [[field.key, kind as ScalarKind]] : [];
    }),
  );
}

function retyped(value: unknown, types: ReadonlyMap<string, ScalarKind>): unknown {
  if (Array.isArray(value)) return value.map((item) => retyped(item, types));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Partial<Ast>;
  if (node.k !== undefined && scopes.has(node.k)) return value;
  if (node.k === 'name') {
    const { name, t = types.get(name ?? ''), row } = node as Extract<Ast, { k: 'name' }>;
    return row === undefined && t !== undefined ? { ...node, t } : node;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, retyped(inner, types)]));
}
