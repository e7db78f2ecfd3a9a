import type { Ast, CompareOp } from '../ast.ts';
import { isNum, round } from '../decimal.ts';
import { COMPARED_DECIMALS, isQuotient } from '../quotient.ts';
import { compare, equal, Range, type Value } from '../value.ts';
import type { Surroundings, Thunk } from './run.ts';

type Verdict = boolean | null;

const ordered =
  (decide: (order: number) => boolean) =>
  (a: Value, b: Value): Verdict => {
    const order = compare(a, b);
    return order === null ? null : decide(order);
  };

const operators: Record<CompareOp, (a: Value, b: Value) => Verdict> = {
  '=': equal,
  '!=': (a, b) => negated(equal(a, b)),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
};

const negated = (verdict: Verdict): Verdict => (verdict === null ? null : !verdict);

/** Three-valued and: false when one is false, true when all are true. */
const both = (a: Verdict, b: Verdict): Verdict =>
  a === false || b === false ? false : a === null || b === null ? null : true;

/** What is compared; when a part comes from a division, numbers are compared to six decimals (1 / 3 * 3 is 1). */
function compileSides(sides: Ast[], { binders, compile }: Surroundings): Thunk[] {
  const thunks = sides.map((side) => compile(side, binders));
  return sides.some(isQuotient) ? thunks.map(settled) : thunks;
}

const settled =
  (thunk: Thunk): Thunk =>
  (run) =>
    settle(thunk(run));

function settle(value: Value): Value {
  if (isNum(value)) return round(value, COMPARED_DECIMALS, 'half-up');
  if (value instanceof Test) return new Test(value.op, settle(value.of));
  if (value instanceof Range) return new Range(settle(value.lo), settle(value.hi), value.loIn, value.hiIn);
  return Array.isArray(value) ? value.map(settle) : value;
}

export function compileComparison(ast: Ast & { k: 'cmp' }, { binders, compile }: Surroundings): Thunk {
  const [a, b] = compileSides([ast.a, ast.b], { binders, compile }) as [Thunk, Thunk];
  const operator = operators[ast.op];
  return (run) => operator(a(run), b(run));
}

export function compileBetween(ast: Ast & { k: 'between' }, { binders, compile }: Surroundings): Thunk {
  const [of, lo, hi] = compileSides([ast.of, ast.lo, ast.hi], { binders, compile }) as [Thunk, Thunk, Thunk];
  return (run) => {
    const value = of(run);
    return both(operators['>='](value, lo(run)), operators['<='](value, hi(run)));
  };
}

/** True when one test holds, null when none does but one is undecided. */
export function compileIn(ast: Ast & { k: 'in' }, { binders, compile }: Surroundings): Thunk {
  const parts = compileSides([ast.of, ...ast.tests], { binders, compile });
  const [of, ...tests] = parts as [Thunk, ...Thunk[]];
  return (run) => {
    const value = of(run);
    return anyOf(tests.map((test) => meets(value, test(run))));
  };
}

const anyOf = (verdicts: Verdict[]): Verdict => verdicts.includes(true) || (verdicts.includes(null) ? null : false);

function meets(value: Value, test: Value): Verdict {
  if (test instanceof Test) return operators[test.op](value, test.of);
  if (test instanceof Range) return within(value, test);
  if (!Array.isArray(test)) return equal(value, test);
  return equal(value, test) === true || test.some((item) => meets(value, item) === true);
}

const within = (value: Value, range: Range): Verdict =>
  both(operators[range.loIn ? '>=' : '>'](value, range.lo), operators[range.hiIn ? '<=' : '<'](value, range.hi));

/** A comparison that waits for its left side: `> 3` in `x in (> 3)`. */
class Test extends Range {
  readonly op: CompareOp;
  readonly of: Value;
  constructor(op: CompareOp, of: Value) {
    const above = op.startsWith('>') || op === '=';
    const below = op.startsWith('<') || op === '=';
    super(above ? of : null, below ? of : null, above && op.endsWith('='), below && op.endsWith('='));
    this.op = op;
    this.of = of;
  }
}

export function compileUnary(ast: Ast & { k: 'unary' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  return (run) => new Test(ast.op, of(run));
}

export function compileRange(ast: Ast & { k: 'range' }, { binders, compile }: Surroundings): Thunk {
  const lo = compile(ast.lo, binders);
  const hi = compile(ast.hi, binders);
  return (run) => new Range(lo(run), hi(run), ast.loIn, ast.hiIn);
}

/** Three-valued and/or over any number of parts; what is not a boolean is undecided. */
export function compileJunction(ast: Ast & { k: 'and' | 'or' }, { binders, compile }: Surroundings): Thunk {
  const parts = ast.items.map((item) => compile(item, binders));
  const decisive = ast.k === 'or';
  return (run) => {
    let undecided = false;
    for (const part of parts) {
      const value = part(run);
      if (value === decisive) return decisive;
      if (value !== !decisive) undecided = true;
    }
    return undecided ? null : !decisive;
  };
}
