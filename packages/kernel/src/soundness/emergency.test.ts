import type { Emergency, Step, Text } from '@hearth/definition';
import { expect, test } from 'vitest';
import { parallel } from './blocks.fixture.ts';
import { proveSound } from './index.ts';
import { defined, task, vote } from './plan.fixture.ts';

const urgent = (more: Partial<Emergency<Text>> = {}): Emergency<Text>[] => [
  {
    ...{ id: 'urgent', title: '特事特办', who: { post: 'chair' }, skipTo: 'pay', owes: ['papers', 'v'] },
    ...{ within: { workingDays: 10 }, reason: true, ...more },
  },
];
const way: Step<Text>[] = [task('papers', ['done', 'back<apply*1']), vote('v'), task('pay'), task('file')];
const codes = (...args: Parameters<typeof defined>) =>
  proveSound(defined(...args)).findings.map(({ code, path }) => `${code} ${path}`);

test('a case in which papers come later can always end', () => {
  const plain = proveSound(defined({ after: way }));
  const proof = proveSound(defined({ after: way, emergencies: urgent() }));
  expect(proof).toMatchObject({ verdict: 'sound', findings: [] });
  expect(proof.markings).toBeGreaterThan(plain.markings);
});

test('nor does it matter what is going on when it is called', () => {
  const after = [parallel('both', [[task('a')], [task('b')], [task('c')]]), ...way];
  expect(codes({ after, emergencies: urgent() })).toEqual([]);
});

test('a step that only an emergency leads to is reached, and what is wrong there is found with the way', () => {
  const after = (pay: string[]) => [task('papers', ['no!']), vote('v'), task('pay', pay)];
  const emergencies = urgent({ owes: ['papers'] });
  const dead = ['step-never-opened /steps/2', 'result-never-reached /results/0'];
  expect(codes({ after: after(['done']) })).toEqual(dead);
  expect(codes({ after: after(['done']), emergencies })).toEqual(['step-never-opened /steps/2']);
  const { verdict, witnesses } = proveSound(defined({ after: after(['back<v*1']), emergencies }));
  expect(verdict).toBe('unsound');
  expect(witnesses.find(({ finding }) => finding.path === '/steps/3')).toMatchObject({
    finding: { code: 'case-stuck' },
    moves: expect.arrayContaining([expect.objectContaining({ words: '特事特办', emergency: true })]),
  });
});

test('an emergency that nobody can ever call', () => {
  const never = ['emergency-never-possible /emergencies/0'];
  expect(codes({ after: way, emergencies: urgent({ who: { actor: 'initiator', not: ['initiator'] } }) })).toEqual(
    never,
  );
  expect(codes({ after: way, emergencies: urgent({ when: '数 > 10' }) })).toEqual(never);
  expect(codes({ after: way, emergencies: urgent({ when: '数 > 9' }) })).toEqual([]);
});

test('what a skipped step would have filled in is missing where the case goes on, and in what is owed', () => {
  const first = { fields: { edit: ['数'] } };
  const check = task('check', ['done'], { fields: { edit: ['话'] } });
  const needs = { fields: { require: ['话'] } };
  const [papers, v] = way as [Step<Text>, Step<Text>];
  const paid = [papers, v, check, task('pay', ['done'], needs)];
  const named = 'required-on-some-ways-only';
  expect(codes({ first, after: paid })).toEqual([]);
  expect(codes({ first, after: paid, emergencies: urgent() })).toEqual([`${named} /steps/4/fields/require/0`]);
  const signed = [papers, check, vote('v', needs), task('pay')];
  expect(codes({ first, after: signed, emergencies: urgent() })).toEqual([`${named} /steps/3/fields/require/0`]);
  expect(codes({ first, after: signed, emergencies: urgent({ owes: ['papers'] }) })).toEqual([]);
});
