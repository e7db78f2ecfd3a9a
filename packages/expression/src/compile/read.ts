import { type Ast, isListOfLists, type ScalarKind, type TemporalKind } from '../ast.ts';
import { isNum } from '../decimal.ts';
import { lookUp } from '../env.ts';
import { propertyOf } from '../property.ts';
import { Clock, Day, isDuration, isTemporal, Moment } from '../temporal.ts';
import { temporalParsers } from '../temporal-text.ts';
import { isRecord, Range, type Value } from '../value.ts';
import { type Run, type Surroundings, spend, type Thunk } from './run.ts';

type Coercion = (value: unknown) => Value;

const temporal =
  (kind: TemporalKind, isKind: (value: unknown) => boolean): Coercion =>
  (value) =>
    typeof value === 'string' ? temporalParsers[kind](value) : isKind(value) ? (value as Value) : null;

/** Data of the wrong kind reads as blank, so that the evaluator and the databases see the same. */
const coercions: Record<ScalarKind, Coercion> = {
  number: (value) => (isNum(value) && (typeof value !== 'number' || Number.isFinite(value)) ? value : null),
  string: (value) => (typeof value === 'string' && value !== '' ? value : null),
  boolean: (value) => (typeof value === 'boolean' ? value : null),
  list: (value) => (Array.isArray(value) ? value : null),
  record: (value) => (isRecord(value) ? value : null),
  date: temporal('date', (value) => value instanceof Day),
  'date-time': temporal('date-time', (value) => value instanceof Moment),
  time: temporal('time', (value) => value instanceof Clock),
  duration: temporal('duration', isDuration),
};

const whatever: Coercion = (value) =>
  value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value))
    ? null
    : (value as Value);

const coercionFor = (kind: ScalarKind | undefined): Coercion => (kind ? coercions[kind] : whatever);

/** A name is a loop variable, a field of an enclosing row, or a name of the caller's scope. */
export function compileName(ast: Ast & { k: 'name' }, { binders }: Surroundings): Thunk {
  const coerce = coercionFor(ast.t);
  const { name } = ast;
  if (ast.row !== undefined) {
    const slot = rowSlot(binders, ast.row);
    return (run) => coerce(fieldOf(run.slots[slot], name));
  }
  const slot = binders.findLastIndex((binder) => !binder.row && binder.name === name);
  const rows = ast.t ? [] : rowsInside(binders, slot);
  const outer: (run: Run) => unknown = slot < 0 ? (run) => lookUp(name, run.scope, run.env) : (run) => run.slots[slot];
  if (rows.length === 0) return (run) => coerce(outer(run));
  return (run) => {
    const holder = rows.find((row) => fieldOf(run.slots[row], name) !== undefined);
    return coerce(holder === undefined ? outer(run) : fieldOf(run.slots[holder], name));
  };
}

/** The rows nested deeper than a slot, innermost first: where an untyped name may be a field. */
const rowsInside = (binders: Surroundings['binders'], slot: number): number[] =>
  binders.flatMap((binder, index) => (binder.row && index > slot ? [index] : [])).reverse();

export function rowSlot(binders: Surroundings['binders'], row: number): number {
  const rows = rowsInside(binders, -1);
  return rows[row] ?? -1;
}

/** A field that a record itself has; never one that it inherits. */
export function fieldOf(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  return isRecord(record) ? record[name] : undefined;
}

/** `of.name`: a field, a property of a date, or over a list the values of all its items. */
export function compilePath(ast: Ast & { k: 'path' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  const coerce = coercionFor(ast.t);
  const { name } = ast;
  const one = (value: Value | undefined): Value => {
    if (isTemporal(value) || value instanceof Range) return propertyOf(value, name);
    return coerce(fieldOf(value, name));
  };
  const nested = isTyped(ast.of) ? isListOfLists(ast.of) : null;
  const all = (run: Run, list: Value[]): Value[] => {
    spend(run, list.length);
    return nested === false ? list.map(one) : list.flatMap((item) => rowsOf(item, nested === true).map(one));
  };
  return (run) => {
    const value = of(run);
    return Array.isArray(value) ? all(run, value) : one(value);
  };
}

/** Whether a list's items are known to be records, so that an item that is a list is wrong-typed data. */
const isTyped = (list: Ast): boolean =>
  list.k === 'filter' ? isTyped(list.of) : (list.k === 'name' || list.k === 'path') && list.t !== undefined;

/** The rows that an item of a list of lists stands for; `surely` when the types say that it is one. */
const rowsOf = (item: Value, surely: boolean): Value[] => (Array.isArray(item) ? item : surely ? [] : [item]);
