import type { Definition, Expression, Figure } from '@hearth/definition';
import { parse } from '@hearth/expression/parse';
import { expect, test } from 'vitest';
import type { FigureCase } from './figure-case.ts';
import { recount } from './recount.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

const visits: FigureCase[] = [
  visit('a', '2026-03-02', [
    {
      _row: 'r1',
      单位: '甲厂',
      花费: 0.1,
      隐患: [
        { _row: 'h1', 已改: true },
        { _row: 'h2', 已改: false },
      ],
    },
    { _row: 'r2', 单位: '乙厂', 花费: 0.2, 隐患: [] },
  ]),
  visit('b', '2026-12-31', [{ _row: 'r1', 单位: '甲厂', 花费: null, 隐患: [{ _row: 'h1', 已改: true }] }]),
  visit('c', '2027-01-01', [{ _row: 'r1', 单位: '丙厂', 花费: 9, 隐患: [] }]),
  { id: 'draft', unit: 'u1', document: { 日期: '2026-05-01', 受检: [{ 单位: '丁厂', 花费: 1 }] } },
];

test('a flow counts what its date puts into the period, first and last day included, and no draft', () => {
  const { checks } = count(flow('checks', { date: '日期' }));
  expect(checks).toMatchObject({ value: 2, counted: [{ case: 'a' }, { case: 'b' }] });
});

test('rows of a group are counted with the case around them, and the trace names them', () => {
  const { hazards } = count(flow('hazards', { over: '受检.隐患', where: '单位 = "甲厂"', date: '日期' }));
  expect(hazards?.counted).toEqual([
    { case: 'a', rows: ['r1', 'h1'] },
    { case: 'a', rows: ['r1', 'h2'] },
    { case: 'b', rows: ['r1', 'h1'] },
  ]);
});

test('different values are counted once, money is added exactly, a blank is skipped', () => {
  const { factories, spent, mean } = count(
    flow('factories', { over: '受检', measure: { distinct: '单位' }, date: '日期' }),
    flow('spent', { over: '受检', measure: { sum: '花费' }, date: '日期' }),
    flow('mean', { over: '受检', measure: { average: '花费' }, date: '日期', decimals: 2 }),
  );
  expect(factories?.value).toBe(2);
  expect(spent?.value).toBe(0.3);
  expect(mean).toMatchObject({ value: 0.15, numerator: 0.3, denominator: 2 });
});

test('a rate keeps its two counts and is unknown when nothing is below the line', () => {
  const rate = {
    ...flow('rate', { over: '受检.隐患', where: '已改 = true', date: '日期' }),
    kind: 'rate',
    of: 'all',
    unit: '%',
    decimals: 1,
  } as const;
  const all = flow('all', { over: '受检.隐患', date: '日期' });
  expect(count(rate, all).rate).toMatchObject({ value: 66.7, numerator: 2, denominator: 3 });
  expect(recount(definition(rate, all), [], year).rate).toMatchObject({ value: null, numerator: 0, denominator: 0 });
});

test('without a date a case counts on the day it was handed in, an ended one on the day it ended', () => {
  const { begun, ended, rejected } = count(
    flow('begun', {}),
    flow('ended', { cases: 'ended' }),
    flow('rejected', { results: ['rejected'] }),
  );
  expect([begun?.value, ended?.value, rejected?.value]).toEqual([2, 1, 0]);
});

test('a stock is what was still running when the last day of the period was over', () => {
  const running = { ...flow('running', { cases: 'running' }), kind: 'stock' } as const;
  const at = (to: string) => recount(definition(running), visits, { from: '2026-01-01', to }).running?.value;
  expect([at('2026-03-01'), at('2026-03-02'), at('2026-03-12'), at('2026-12-31')]).toEqual([0, 1, 0, 1]);
});

/** Handed in at nine in the morning of the day, ended ten days later. */
function visit(id: string, day: string, 受检: FigureCase['document'][]): FigureCase {
  const submittedAt = `${day}T09:00:00+08:00`;
  const endedAt = new Date(Date.parse(submittedAt) + 10 * 86_400_000).toISOString();
  return { id, unit: 'u1', document: { 日期: day, 受检 }, submittedAt, endedAt, result: 'closed' };
}

function count(...figures: Figure<Expression>[]) {
  return recount(definition(...figures), visits, year);
}

interface Wish {
  over?: string;
  where?: string;
  date?: string;
  cases?: 'running' | 'ended';
  results?: string[];
  measure?: { sum: string } | { distinct: string } | { average: string };
  decimals?: number;
}

function flow(id: string, { where, date, measure, ...rest }: Wish): Figure<Expression> {
  const parsed = Object.entries(measure ?? {}).map(([how, text]) => [how, expression(text)]);
  return {
    id,
    title: id,
    kind: 'flow',
    unit: '家',
    measure: parsed.length > 0 ? Object.fromEntries(parsed) : { count: true },
    ...(where ? { where: expression(where) } : {}),
    ...(date ? { date: expression(date) } : {}),
    ...rest,
  };
}

function expression(text: string): Expression {
  const parsed = parse(text, {
    日期: { kind: 'date' },
    单位: { kind: 'string' },
    花费: { kind: 'number' },
    已改: { kind: 'boolean' },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return { text, ast: parsed.ast };
}

function definition(...figures: Figure<Expression>[]): Definition {
  return {
    id: 'visit',
    hash: '0',
    task: {
      id: 'visit',
      title: '走访',
      family: 'G',
      description: '',
      start: { posts: [], levels: [] },
      numbering: { pattern: '{seq}' },
    },
    form: { schema: {}, fields: [], rules: [], layout: { pages: [] } },
    workflow: { results: [], steps: [] },
    figures,
  };
}
