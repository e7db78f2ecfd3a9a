import type { Ast } from '../ast.ts';
import { isNum } from '../decimal.ts';
import { Clock, Day, Moment, Months, Seconds } from '../temporal.ts';
import { isRecord, type Value } from '../value.ts';
import type { Surroundings, Thunk } from './run.ts';

/** The type names that `instance of` knows; nothing is an instance of a type when it is blank. */
export const instanceTests: Record<string, (value: Value) => boolean> = {
  Any: () => true,
  number: isNum,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Day,
  time: (value) => value instanceof Clock,
  'date and time': (value) => value instanceof Moment,
  'years and months duration': (value) => value instanceof Months,
  'days and time duration': (value) => value instanceof Seconds,
  'list<Any>': Array.isArray,
  context: isRecord,
};

export function compileInstance(ast: Ast & { k: 'instance' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  const test = instanceTests[ast.type] ?? (() => false);
  return (run) => {
    const value = of(run);
    return value !== null && test(value);
  };
}
