import { type Ast, type Bind, sizeOf } from '../ast.ts';
import { isNum } from '../decimal.ts';
import { listIn } from '../functions/builtin.ts';
import { Day } from '../temporal.ts';
import { indexOf, Range, type Value, wholeOf } from '../value.ts';
import { type Binder, MAX_STEPS, type Run, StepLimit, type Surroundings, spend, type Thunk } from './run.ts';

/**
 * `list[condition]` keeps the rows for which the condition is exactly true. A condition of unknown type that gives a
 * number for the first row is a position.
 */
export function compileFilter(ast: Ast & { k: 'filter' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  const slot = binders.length;
  const by = compile(ast.by, [...binders, { row: true }]);
  const weight = sizeOf(ast.by);
  return (run) => {
    const list = listIn(of(run)) ?? [];
    spend(run, list.length * weight);
    const kept: Value[] = [];
    for (const [index, row] of list.entries()) {
      run.slots[slot] = row;
      const verdict = by(run);
      if (verdict === true) kept.push(row);
      else if (index === 0 && isNum(verdict)) return itemAt(list, verdict);
    }
    return kept;
  };
}

export function compileNth(ast: Ast & { k: 'nth' }, { binders, compile }: Surroundings): Thunk {
  const of = compile(ast.of, binders);
  const n = compile(ast.n, binders);
  return (run) => {
    const list = listIn(of(run));
    return list && itemAt(list, n(run));
  };
}

function itemAt(list: Value[], position: Value): Value {
  const index = indexOf(position, list.length);
  return index === null ? null : (list[index] ?? null);
}

/** `some` is true when one body is exactly true; `every` when all are, also over nothing. */
export function compileQuantifier(ast: Ast & { k: 'some' | 'every' }, surroundings: Surroundings): Thunk {
  const wanted = ast.k === 'some';
  const loop = compileLoop(ast.binds, ast.body, surroundings);
  return (run) => {
    let found = false;
    loop(run, (value) => {
      found = (value === true) === wanted;
      return found;
    });
    return found === wanted;
  };
}

export function compileFor(ast: Ast & { k: 'for' }, surroundings: Surroundings): Thunk {
  const loop = compileLoop(ast.binds, ast.body, surroundings);
  return (run) => {
    const results: Value[] = [];
    const complete = loop(run, (value) => {
      results.push(value);
      return false;
    });
    return complete ? results : null;
  };
}

/** Runs the body for every combination until `visit` says stop; false when a source cannot be walked. */
type Loop = (run: Run, visit: (value: Value) => boolean) => boolean;

function compileLoop(binds: Bind[], body: Ast, { binders, compile }: Surroundings): Loop {
  const sources: { slot: number; items: (run: Run) => Value[] | null }[] = [];
  let inner: readonly Binder[] = binders;
  for (const bind of binds) {
    sources.push({ slot: inner.length, items: compileSource(bind, { binders: inner, compile }) });
    inner = [...inner, { row: false, name: bind.name }];
  }
  const result = compile(body, inner);
  const weight = sizeOf(body);
  return (run, visit) => {
    let complete = true;
    const walk = (depth: number): boolean => {
      const source = sources[depth];
      if (!source) return visit(result(run));
      const items = source.items(run);
      if (!items) complete = false;
      for (const item of items ?? []) {
        spend(run, weight);
        run.slots[source.slot] = item;
        if (walk(depth + 1)) return true;
      }
      return false;
    };
    walk(0);
    return complete;
  };
}

function compileSource(bind: Bind, { binders, compile }: Surroundings): (run: Run) => Value[] | null {
  const from = compile(bind.in, binders);
  if (!bind.to) {
    return (run) => {
      const source = from(run);
      return source instanceof Range ? walkRange(source.lo, source.hi) : (listIn(source) ?? []);
    };
  }
  const to = compile(bind.to, binders);
  return (run) => walkRange(from(run), to(run));
}

/** Every whole number or day from one end to the other, downwards too. */
function walkRange(from: Value, to: Value): Value[] | null {
  if (from instanceof Day && to instanceof Day) return counted(from.days, to.days).map((days) => new Day(days));
  const first = wholeOf(from);
  const last = wholeOf(to);
  return first === null || last === null ? null : counted(first, last);
}

function counted(from: number, to: number): number[] {
  const length = Math.abs(to - from) + 1;
  if (length > MAX_STEPS) throw new StepLimit();
  return Array.from({ length }, (_, index) => (to >= from ? from + index : from - index));
}
