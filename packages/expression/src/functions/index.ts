import { isNum } from '../decimal.ts';
import { equal, isBlank, type Value } from '../value.ts';
import type { Builtin } from './builtin.ts';
import { dates } from './dates.ts';
import { listFunctions } from './lists.ts';
import { numbers } from './numbers.ts';
import { texts } from './texts.ts';

const not: Builtin = ([value]) => (typeof value === 'boolean' ? !value : null);

/** Same kind and same value: unlike `=`, a duration of no months is not one of no days. */
const is: Builtin = ([a = null, b = null]) => kindOf(a) === kindOf(b) && equal(a, b) === true;

const kindOf = (value: Value): unknown =>
  isNum(value) ? 'number' : value === null ? null : Object.getPrototypeOf(value);

/** Every built-in by its FEEL name. */
export const builtins: Record<string, Builtin> = {
  not,
  is,
  'is blank': ([value = null]) => isBlank(value) || (Array.isArray(value) && value.length === 0),
  ...numbers,
  ...texts,
  ...listFunctions,
  ...dates,
};
