import type { Ast, MathOp } from '../ast.ts';
import { add, divide, isNum, multiply, type Num, negate, power, subtract } from '../decimal.ts';
import { Clock, type Duration, isDuration, isPoint, isTemporal, Months, Seconds, type Temporal } from '../temporal.ts';
import { between, clockDifference, later, laterClock, together } from '../temporal-arithmetic.ts';
import { temporalOf, type Value, withinLimit } from '../value.ts';
import type { Surroundings, Thunk } from './run.ts';

type Binary = (a: Value, b: Value) => Value;

const onNumbers: Record<MathOp, (a: Num, b: Num) => Num | null> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
};

/** What an operator means for anything but two numbers. */
const otherwise: Record<MathOp, Binary> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': over,
  '**': () => null,
};

export function compileMath(ast: Ast & { k: 'math' }, { binders, compile }: Surroundings): Thunk {
  const a = compile(ast.a, binders);
  const b = compile(ast.b, binders);
  const numeric = onNumbers[ast.op];
  const other = otherwise[ast.op];
  return (run) => {
    const left = a(run);
    const right = b(run);
    if (isNum(left) && isNum(right)) return numeric(left, right);
    return isTemporal(left) || isTemporal(right) ? other(temporalOf(left), temporalOf(right)) : other(left, right);
  };
}

export function compileNegation(ast: Ast & { k: 'neg' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  return (run) => {
    const value = of(run);
    return isNum(value) ? negate(value) : isDuration(value) ? opposite(value) : null;
  };
}

const opposite = (value: Duration): Duration =>
  value instanceof Months ? new Months(-value.months || 0) : new Seconds(negate(value.seconds));

function plus(a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') return withinLimit(a + b);
  if (isDuration(a) && isDuration(b)) return together(a, b);
  if (isDuration(b) && isTemporal(a)) return moved(a, b);
  return isDuration(a) && isTemporal(b) ? moved(b, a) : null;
}

function minus(a: Value, b: Value): Value {
  if (isPoint(a) && isPoint(b)) return between(b, a);
  if (a instanceof Clock && b instanceof Clock) return clockDifference(a, b);
  return isDuration(b) ? plus(a, opposite(b)) : null;
}

function moved(value: Temporal, by: Duration): Value {
  if (isPoint(value)) return later(value, by);
  return value instanceof Clock && by instanceof Seconds ? laterClock(value, by) : null;
}

function times(a: Value, b: Value): Value {
  if (isDuration(a) && isNum(b)) return scaled(a, multiply(amountOf(a), b));
  return isNum(a) && isDuration(b) ? times(b, a) : null;
}

function over(a: Value, b: Value): Value {
  if (!isDuration(a)) return null;
  if (isNum(b)) return scaled(a, divide(amountOf(a), b));
  return isDuration(b) && a.constructor === b.constructor ? divide(amountOf(a), amountOf(b)) : null;
}

const scaled = (like: Duration, size: Num | null): Value =>
  size === null ? null : like instanceof Months ? new Months(Math.trunc(Number(size)) || 0) : new Seconds(size);

const amountOf = (value: Duration): Num => (value instanceof Months ? value.months : value.seconds);
