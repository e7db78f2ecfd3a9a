import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Json } from '../index.ts';
import { evaluateLine } from '../parse/index.ts';
import { sqlOfLine } from './index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };

test.each<[string, Record<string, Json>]>([
  ['甲 + 乙', { 甲: 0.5, 乙: 2 }],
  ['甲 > 1 and 乙 = "x"', { 甲: 2, 乙: 'x' }],
  ['甲 > 1', { 甲: '3', 乙: 'x' }],
  ['姓名 + "（" + 学段 + "）"', { 姓名: '张三', 学段: '高中' }],
  ['count(成员[年龄 >= 18])', { 成员: [{ 年龄: 20 }, { 年龄: null }, {}] }],
  ['today() - duration("P1M")', {}],
  ['date("2026-03-31") - date("2026-03-01")', {}],
  ['years and months duration(date("2000-04-01"), today())', {}],
])('%s is the same on SQLite', (expression, context) => {
  const line = JSON.stringify({ expression, context });
  const query = sqlOfLine(line, 'sqlite', ENV);
  if ('problem' in query) throw new Error(query.problem.code);
  const row = new DatabaseSync(':memory:').prepare(query.sql).get(...query.params);
  expect({ value: query.read(row?.value) }).toEqual(evaluateLine(line, ENV));
});

test('what has no SQL is a problem', () => {
  const line = JSON.stringify({ expression: 'for x in [1, 2] return x' });
  expect(sqlOfLine(line, 'sqlite', ENV)).toMatchObject({ problem: { code: 'expression.not-in-sql' } });
});
