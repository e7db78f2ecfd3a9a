import { isNum, type Num } from '../decimal.ts';
import type { Env } from '../env.ts';
import type { Value } from '../value.ts';

/**
 * A built-in function at run time. The parser has checked the number of arguments; a wrong kind of argument gives null,
 * as everywhere in FEEL.
 */
export type Builtin = (args: Value[], env: Env) => Value;

/** Functions whose arguments must all be numbers. */
export const onNumbers =
  (run: (...numbers: Num[]) => Value): Builtin =>
  (args) =>
    args.every(isNum) ? run(...(args as Num[])) : null;

/** Functions whose arguments must all be texts. */
export const onTexts =
  (run: (...texts: string[]) => Value): Builtin =>
  (args) =>
    args.every((arg) => typeof arg === 'string') ? run(...(args as string[])) : null;

/** A list argument; a single value counts as a list of one. Null for blank. */
export const listIn = (value: Value | undefined): Value[] | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? value : [value];

/** The list of a function that takes either one list or several values. */
export const spread = (args: Value[]): Value[] => (args.length === 1 ? (listIn(args[0]) ?? []) : args);
