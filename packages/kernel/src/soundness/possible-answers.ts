import { type Definition, type Expression, type Field, kindOf, resolveName } from '@hearth/definition';
import { type Ast, compile, type Env, isTrue, type Json, namesRead, partsOf, scopeOf } from '@hearth/expression';
import type { StepPlace } from '../workflow/definition-index.ts';

/** Combinations of answers tried for one condition; beyond that it counts as free. */
const MOST = 4096;
/** Rows of a forEach that are explored: more of the same kind add nothing new. */
const ROWS = [0, 1, 2];

/**
 * What a choice or a forEach can take at all: every branch but those whose guard is false for every possible answer, or true only where an
 * earlier one is; -1 where no branch may fit. A condition that reads what cannot be listed (texts, dates, rows, the clock) is free.
 */
export function possibleAnswers(definition: Definition, { step, scope }: StepPlace): readonly number[] {
  if (step.type === 'forEach') return step.where && !canHold(definition, step.in, step.where) ? [0] : ROWS;
  if (step.type !== 'choice') return [];
  const guards = step.branches.map(({ when }) => when);
  const otherwise = guards.indexOf(undefined);
  const answers = answersTo(
    definition,
    scope,
    guards.flatMap((guard) => guard ?? []),
  );
  if (answers) {
    const taken = new Set(
      answers.map((record) => guards.findIndex((guard) => guard && holdsFor(guard, record, definition))),
    );
    return [...new Set([...taken].map((at) => (at < 0 ? otherwise : at)))].sort((a, b) => a - b);
  }
  const free = guards.flatMap((guard, at) => (guard && canHold(definition, scope, guard) ? [at] : []));
  return [...free, otherwise];
}

/** Whether some answer of the form makes a condition true, as far as that can be told. */
export function canHold(definition: Definition, scope: string, condition: Expression): boolean {
  const answers = answersTo(definition, scope, [condition]);
  return answers === undefined || answers.some((record) => holdsFor(condition, record, definition));
}

export type Answer = Record<string, Json>;

function answersTo(definition: Definition, scope: string, conditions: readonly Expression[]): Answer[] | undefined {
  const asts = conditions.map(({ ast }) => ast);
  if (asts.some(readsTheClock)) return undefined;
  let answers: Answer[] = [{}];
  for (const name of new Set(asts.flatMap(namesRead))) {
    const field = resolveName(definition.form, scope, name);
    const values = field && !name.includes('.') ? valuesOf(field, asts) : undefined;
    if (!values || values.length * answers.length > MOST) return undefined;
    answers = answers.flatMap((answer) => values.map((value) => ({ ...answer, [name]: value })));
  }
  return answers;
}

/** The values of a field that can make a difference, blank among them; nothing when they cannot be listed. */
export function valuesOf(field: Field, asts: readonly Ast[]): Json[] | undefined {
  const kind = kindOf(field);
  if (kind.offers === 'one') return [...(field.options ?? []).map(({ value }) => value), null];
  if (kind.valueType === 'boolean') return [true, false, null];
  if (kind.valueType !== 'number' || !asts.every(comparesNumbers)) return undefined;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field.schema as {
    minimum?: number;
    maximum?: number;
  };
  const step = field.schema.type === 'integer' ? 1 : 0.01;
  const mentioned = asts.flatMap(numbersIn).flatMap((n) => [n - step, n, n + step]);
  const ends = [minimum, maximum].filter(Number.isFinite);
  return [...[...new Set([0, ...mentioned, ...ends])].filter((n) => n >= minimum && n <= maximum), null];
}

/** Only where numbers are compared with numbers written down do those numbers tell every case; sums and products do not. */
const comparesNumbers = (ast: Ast): boolean =>
  ast.k !== 'math' &&
  ast.k !== 'call' &&
  ast.k !== 'dec' &&
  (ast.k !== 'cmp' || ast.a.k === 'lit' || ast.b.k === 'lit') &&
  partsOf(ast).every(comparesNumbers);

function numbersIn(ast: Ast): number[] {
  if (ast.k === 'lit') return typeof ast.v === 'number' ? [ast.v, -ast.v] : [];
  return partsOf(ast).flatMap(numbersIn);
}

export const readsTheClock = (ast: Ast): boolean =>
  (ast.k === 'call' && (ast.fn === 'today' || ast.fn === 'now')) || partsOf(ast).some(readsTheClock);

export const holdsFor = ({ ast }: Expression, answer: Answer, { task }: Definition): boolean => {
  const settings = Object.fromEntries(Object.entries(task.settings ?? {}).map(([name, { value }]) => [name, value]));
  const env: Env = { now: '2025-01-06T01:00:00.000Z', today: '2025-01-06', settings };
  return isTrue(compile(ast)(scopeOf(answer), env));
};
