import { expect, test } from 'vitest';
import type { FigureCase } from './figure-case.ts';
import { environmentOf } from './reading.ts';
import { recount, recountOne } from './recount.ts';
import { firms, office, slots } from './sql/random-office.fixture.ts';
import type { TypedEntry } from './typed/typed-rows.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

const visit = (id: string, unit: string, document: FigureCase['document']): FigureCase => ({
  ...{ id, unit, document },
  submittedAt: '2026-03-02T01:00:00Z',
});

const firm = (id: string, ...versions: TypedEntry['versions']): TypedEntry => ({ id, unit: 'u1', versions });

const entries = {
  firm: [
    firm(
      'e1',
      { from: '2025-01-01', status: 'active', document: { 名称: '东镇', 人数: 100, 已建会: false } },
      { from: '2026-07-01', status: 'active', document: { 名称: '东镇', 人数: 120, 已建会: true } },
    ),
    firm(
      'e2',
      { from: '2025-01-01', status: 'active', document: { 名称: '西镇', 人数: 50, 已建会: true } },
      { from: '2026-09-01', status: 'closed', document: { 名称: '西镇' } },
    ),
  ],
};

test('entries of a register count as they were on the last day of the period', () => {
  const at = (to: string) => {
    const { enterprises, workers, unionised } = recount(
      office,
      [],
      { from: '2026-01-01', to },
      { registers: { firm: firms }, entries },
    );
    return [enterprises?.value, workers?.value, unionised?.value];
  };
  expect(at('2026-06-30')).toEqual([2, 51, 50]);
  expect(at('2026-08-31')).toEqual([2, 172, 100]);
  expect(at('2026-12-31')).toEqual([1, 121, 100]);
  expect(at('2024-12-31')).toEqual([0, 0, null]);
});

test('what was counted of a register is named by its entry', () => {
  const { workers } = recount(office, [], year, { registers: { firm: firms }, entries });
  expect(workers?.counted).toEqual([{ entry: 'e1' }]);
});

test('joint work of a unit below is left to the level above, that of the reporting unit is counted', () => {
  const cases = [visit('a', 'u1', { 联合: true }), visit('b', 'u2', { 联合: true }), visit('c', 'u2', {})];
  expect(recount(office, cases, year).alone?.value).toBe(3);
  expect(recount(office, cases, year, { tops: ['u1'] }).alone?.counted).toEqual([{ case: 'a' }, { case: 'c' }]);
});

test('an effect is the change between two values of the same records, blanks left out', () => {
  const cases = [visit('a', 'u1', { 花费: 0.1 }), visit('b', 'u1', { 花费: 0.2 }), visit('c', 'u1', {})];
  const { gained, grown } = recount(office, cases, year);
  expect(gained).toMatchObject({ value: 0.3, before: 0.3, after: 0.6 });
  expect(grown).toMatchObject({ value: 99.85, before: 0.15, after: 100 });
  expect(recount(office, [], year).grown).toMatchObject({ value: null, before: null });
});

test('a cadence is the slots done of those planned in the period', () => {
  expect(recount(office, [], year, { slots }).kept).toMatchObject({ value: 1, numerator: 1, denominator: 2 });
  expect(recount(office, [], { ...year, to: '2026-06-30' }, { slots }).kept).toMatchObject({ denominator: 1 });
});

test('a cadence in percent is the share that was done, unknown while nothing was planned', () => {
  const kept = { ...office.figures.find(({ id }) => id === 'kept')!, unit: '%', decimals: 1 };
  const counting = { source: office, cases: [], period: year, env: environmentOf(office, year), around: { slots } };
  expect(recountOne(kept, counting)).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
  expect(recountOne(kept, { ...counting, around: {} })).toMatchObject({ value: null, denominator: 0 });
});
