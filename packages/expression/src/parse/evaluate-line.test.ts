import { expect, test } from 'vitest';
import type { Json } from '../index.ts';
import { evaluateLine, evaluateLines, readLine } from './index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const line = (expression: string, context?: Json): string => JSON.stringify({ expression, context });

test('a line gives its value', () => {
  expect(evaluateLine(line('甲 + 乙', { 甲: 0.1, 乙: 0.2 }), ENV)).toEqual({ value: 0.3 });
  expect(evaluateLine(line('A and B', '{ A: true, B: null }'), ENV)).toEqual({ value: null });
  expect(evaluateLine(line('duration("P26M")'), ENV)).toEqual({ value: 'P2Y2M' });
});

test('a line that is none, or no expression, gives a problem', () => {
  expect(evaluateLine(line('甲 >'), ENV)).toMatchObject({ problem: { code: 'expression.missing-after-comparison' } });
  for (const bad of ['{', '[]', 'null', '{"expression": 3}', line('1', [1]), line('1', 'x >')]) {
    expect(evaluateLine(bad, ENV)).toMatchObject({ problem: { code: expect.stringMatching(/^expression\./) } });
  }
});

test('lines are answered in order, empty ones are passed over', async () => {
  const results = [];
  for await (const result of evaluateLines([line('1'), '', line('2')], ENV)) results.push(result);
  expect(results).toEqual([{ value: 1 }, { value: 2 }]);
});

test('for a database, the kinds of names come from the context', () => {
  const read = readLine(line('sum(成员.月收入) > 线', { 成员: [{ 月收入: 1 }, { 月收入: null }], 线: 0 }), ENV, {
    typed: true,
  });
  expect(read).toMatchObject({ parsed: { type: { kind: 'boolean' } } });
  expect(JSON.stringify(read)).toContain('"name":"月收入","t":"number"');
});
