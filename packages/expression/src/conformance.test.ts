import { expect, test } from 'vitest';
import { allCases, outcomeOf } from '../conformance/conformance.ts';
import { deliberateDifferences } from '../conformance/differences.ts';

const outcomes = allCases.map((one) => ({ one, outcome: outcomeOf(one) }));

test('every accepted case of the DMN kit has the expected value or stands on the list of deliberate differences', () => {
  const surprises = outcomes.filter(({ outcome }) => outcome.kind === 'different' && outcome.reason === null);
  expect(surprises.map(({ one }) => `${one.id} ${one.expression}`)).toEqual([]);
});

test('at least 900 of the 1,420 cases are accepted and right', () => {
  expect(outcomes).toHaveLength(1420);
  expect(outcomes.filter(({ outcome }) => outcome.kind === 'right').length).toBeGreaterThanOrEqual(1100);
});

test('a refused case says why and where', () => {
  for (const { outcome } of outcomes) {
    if (outcome.kind !== 'refused') continue;
    expect(outcome.problem.code).toMatch(/^expression\./);
    expect(outcome.problem.from).toBeTypeOf('number');
  }
});

test('the list of deliberate differences has no entry that is no longer one', () => {
  const different = outcomes
    .filter(({ outcome }) => outcome.kind === 'different')
    .map(({ one }) => `${one.id} ${one.expression}`);
  expect(Object.keys(deliberateDifferences).sort()).toEqual(different.sort());
});
