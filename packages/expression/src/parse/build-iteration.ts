import type { Bind } from '../ast.ts';
import { ANY, BOOLEAN, listOf, type Type } from '../type.ts';
import { expectBoolean } from './build-comparison.ts';
import { kindName } from './kind-name.ts';
import {
  inRow,
  kindOf,
  misfit,
  refuse,
  type Surroundings,
  sourceOf,
  type Typed,
  withVariable,
} from './surroundings.ts';
import { childrenOf, type TreeNode } from './tree.ts';

/** `list[condition]` or `list[position]`. */
export function buildFilter(node: TreeNode, around: Surroundings): Typed {
  const [list, by] = childrenOf(node).filter(({ name }) => name !== '[' && name !== ']');
  if (!list || !by) return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const of = around.build(list, around);
  const condition = around.build(by, inRow(itemOf(of.type), around));
  if (condition.type.kind === 'number') {
    return { ast: { k: 'nth', of: of.ast, n: condition.ast }, type: itemOf(of.type) };
  }
  expectBoolean(by, condition, around);
  return { ast: { k: 'filter', of: of.ast, by: condition.ast }, type: listOf(itemOf(of.type)) };
}

/** What a list holds; a single value counts as a list of one. */
const itemOf = (type: Type): Type => (type.kind === 'list' ? (type.items ?? ANY) : type);

/** `some x in list satisfies condition`, `every …`. */
export function buildQuantified(node: TreeNode, around: Surroundings): Typed {
  const [quantifier, binds, , body] = childrenOf(node);
  if (!quantifier || !binds || !body)
    return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const inner = buildBinds(binds, around);
  const condition = around.build(body, inner.around);
  expectBoolean(body, condition, around);
  const k = quantifier.name === 'some' ? 'some' : 'every';
  return { ast: { k, binds: inner.binds, body: condition.ast }, type: BOOLEAN };
}

/** `for x in list return value`. */
export function buildFor(node: TreeNode, around: Surroundings): Typed {
  const [, binds, , body] = childrenOf(node);
  if (!binds || !body) return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const inner = buildBinds(binds, around);
  const result = around.build(body, inner.around);
  return { ast: { k: 'for', binds: inner.binds, body: result.ast }, type: listOf(result.type) };
}

function buildBinds(node: TreeNode, around: Surroundings): { binds: Bind[]; around: Surroundings } {
  let inner = around;
  const binds: Bind[] = [];
  for (const part of childrenOf(node)) {
    const [nameNode, , source] = childrenOf(part);
    if (!nameNode || !source) continue;
    const name = sourceOf(nameNode, around).replace(/\s+/g, ' ');
    const [from, to] = childrenOf(source)
      .filter((end) => end.name !== '..')
      .map((end) => around.build(end, inner));
    if (!from) continue;
    binds.push(to ? { name, in: from.ast, to: to.ast } : { name, in: from.ast });
    inner = withVariable(name, to ? from.type : itemOf(from.type), inner);
  }
  return { binds, around: inner };
}

/** The properties that values of a kind have after a dot. */
const DATE_PROPERTIES = ['year', 'month', 'day', 'weekday'];
const TIME_PROPERTIES = ['hour', 'minute', 'second'];
const PROPERTIES: Partial<Record<Type['kind'], string[]>> = {
  date: DATE_PROPERTIES,
  'date-time': [...DATE_PROPERTIES, ...TIME_PROPERTIES],
  time: TIME_PROPERTIES,
  duration: ['years', 'months', 'days', 'hours', 'minutes', 'seconds'],
};
const ZONE_PROPERTIES = ['time offset', 'timezone'];

/** `of.name`: a field, a property of a date, or, over a list, the list of its items' fields. */
export function buildPath(node: TreeNode, around: Surroundings): Typed {
  const parts = childrenOf(node);
  const [left, last] = [parts[0], parts.at(-1)];
  if (!left || !last) return refuse(node, 'expression.not-understood', around, { text: sourceOf(node, around) });
  const of = around.build(left, around);
  const name = childrenOf(last)
    .map((word) => sourceOf(word, around))
    .join(' ');
  const type = pathType(of.type, name);
  if (type) return { ast: { k: 'path', of: of.ast, name, ...kindOf(leafOf(type, of.type)) }, type };
  if (ZONE_PROPERTIES.includes(name)) return refuse(last, 'expression.time-zone', around);
  misfit(last, 'expression.unknown-field', around, { name, actual: kindName(of.type.kind) });
  return { ast: { k: 'path', of: of.ast, name }, type: ANY };
}

function pathType(of: Type, name: string): Type | null {
  if (of.kind === 'any' || of.kind === 'range') return ANY;
  if (of.kind === 'list') {
    const inner = pathType(itemOf(of), name);
    return inner && listOf(of.items?.kind === 'list' ? itemOf(inner) : inner);
  }
  if (of.kind !== 'record') return PROPERTIES[of.kind]?.includes(name) ? { kind: 'number' } : null;
  if (!of.fields) return ANY;
  return Object.hasOwn(of.fields, name) ? (of.fields[name] ?? null) : null;
}

/** What one field holds when the path runs over a list. */
const leafOf = (type: Type, of: Type): Type => (of.kind === 'list' ? leafOf(itemOf(type), itemOf(of)) : type);
