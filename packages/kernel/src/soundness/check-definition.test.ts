import { check } from '@hearth/definition';
import { expect, test } from 'vitest';
import { choice, end } from './blocks.fixture.ts';
import { checkDefinition, proveSound } from './index.ts';
import { closed, defined, type Plan, refused, task } from './plan.fixture.ts';

const figure = { id: 'f', title: '办结', kind: 'flow', measure: { count: true }, unit: '件' };
const onlyText = { fields: { edit: ['话'] } };

/** Both the look and the proof find these; what is printed names each place and reason once. */
const twice: [string, Plan, string][] = [
  ['a step after the end', { after: [end('e'), task('a')] }, 'step-never-opened /steps/2'],
  [
    'a result with which no case ends',
    { after: [task('a')], results: [closed, refused, { id: 'lost', title: '转出', tone: 'neutral' }] },
    'result-unreached /results/2',
  ],
  [
    'a figure of what nobody fills in',
    { first: onlyText, after: [task('a')], figures: [{ ...figure, where: '数 > 5' }] },
    'figure-reads-unwritten /0/where',
  ],
  [
    'a figure of a result that does not come',
    { after: [task('a')], figures: [{ ...figure, results: ['refused'] }] },
    'figure-never-counts /0/results',
  ],
];

test.each(twice)('%s is said once', (_what, plan, told) => {
  const { findings, verdict } = checkDefinition(defined(plan));
  const errors = findings.filter(({ path }) => told.endsWith(` ${path}`)).map(({ code, path }) => `${code} ${path}`);
  expect(errors).toEqual([told]);
  expect(verdict).toBe('unsound');
});

test('what only one of the two finds is kept', () => {
  const definition = defined({
    after: [choice('c', ['类 = "甲"', []], ['类 = "甲"', [task('a')]], [undefined, []])],
  });
  const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
  const { findings } = checkDefinition(definition);
  expect(codes(findings)).toEqual([...codes(check(definition)), ...codes(proveSound(definition).findings)]);
  expect(codes(findings)).toContain('choice-overlaps');
  expect(codes(findings)).toContain('branch-never-taken');
});
