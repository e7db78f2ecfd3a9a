import { evaluate, type Json, type Problem, scopeOf } from '../src/index.ts';
import { parseText } from '../src/parse/index.ts';
import cases from './cases.json' with { type: 'json' };
import { deliberateDifferences } from './differences.ts';

/** A case of the DMN Technology Compatibility Kit (github.com/dmn-tck/tck), all of whose parts are FEEL text. */
export interface Case {
  suite: string;
  id: string;
  context: string | null;
  expression: string;
  expected: string;
}

/** `different` is accepted with another value than the kit's; `refused` is a problem at save. */
export type Outcome =
  | { kind: 'right' }
  | { kind: 'different'; value: Json; reason: string | null }
  | { kind: 'refused'; problem: Problem };

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };

export const allCases: Case[] = (cases as (string | null)[][]).map(
  ([suite, number, decision, context, expression, expected]) => ({
    suite: suite ?? '',
    id: `${suite}/${number}/${decision}`,
    context: context ?? null,
    expression: expression ?? '',
    expected: expected ?? '',
  }),
);

/** Reads and evaluates a case as `hearth eval` would, and compares with the kit's value. */
export function outcomeOf({ id, context, expression, expected }: Case): Outcome {
  const data = context === null ? { value: {} } : evaluated(context, {});
  if ('problem' in data) return { kind: 'refused', problem: data.problem };
  const actual = evaluated(expression, data.value as Record<string, Json>);
  if ('problem' in actual) return { kind: 'refused', problem: actual.problem };
  const wanted = evaluated(expected, {});
  if ('value' in wanted && alike(actual.value, wanted.value)) return { kind: 'right' };
  return { kind: 'different', value: actual.value, reason: deliberateDifferences[`${id} ${expression}`] ?? null };
}

function evaluated(text: string, context: Record<string, Json>): { value: Json } | { problem: Problem } {
  const parsed = parseText(text);
  if (parsed.ok) return evaluate(parsed.ast, scopeOf(context), ENV);
  const [problem] = parsed.problems;
  return { problem: problem as Problem };
}

/** Equal, numbers to eight digits: the kit writes results such as exp(4) with so many. */
function alike(a: Json, b: Json): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        alike((a as Record<string, Json>)[key] ?? null, (b as Record<string, Json>)[key] ?? null),
    )
  );
}
