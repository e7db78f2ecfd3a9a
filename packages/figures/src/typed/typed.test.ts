import type { Field } from '@hearth/definition';
import { kindNamed } from '@hearth/definition';
import { expect, test } from 'vitest';
import { typedRows } from './typed-rows.ts';
import { typedTables } from './typed-tables.ts';

const field = (key: string, kind: string, more: Partial<Field> = {}): Field => ({
  ...{ id: key, key, path: key, kind, title: key, sensitivity: 'public', required: false },
  schema: { ...kindNamed(kind)?.base },
  ...more,
});

const visit = {
  id: 'home-visit',
  form: {
    fields: [
      field('日期', 'date'),
      field('时刻', 'date-time'),
      field('新名', 'money', { id: '花费' }),
      field('unit', 'text'),
      field('地点', 'section', { fields: [field('镇', 'text')] }),
      field('人员', 'group', {
        fields: [
          field('姓名', 'text'),
          field('已见', 'boolean'),
          field('物品', 'group', { fields: [field('名', 'text')] }),
        ],
      }),
    ],
  },
};

const opened = {
  ...{ id: 'c1', unit: 'u1', status: 'running', initiator: 'p1' },
  ...{ openedAt: '2026-01-01T15:59:00Z', submittedAt: '2026-01-01T16:00:00Z', number: 'V-1' },
};
const given = {
  ...{ 日期: '2026-01-02', 时刻: '2026-01-02T23:30:00Z', 新名: 12.5, unit: '甲厂', 地点: { 镇: '东镇' } },
  人员: [
    { _row: 'r1', 姓名: '王', 已见: true, 物品: [{ _row: 'g1', 名: '米' }, { 名: '油' }] },
    { _row: 'r1', 姓名: '', 已见: '是', 物品: '无' },
    '不是一行',
  ],
};

test('a task has a table of cases and one a group, with columns by stable ids and sections flattened', () => {
  const [cases, people, things] = typedTables(visit);
  expect(cases?.name).toBe('t_home_visit');
  expect(cases?.columns.slice(9)).toEqual([
    { name: '日期', type: 'date' },
    { name: '时刻', type: 'date-time' },
    { name: '花费', type: 'decimal' },
    { name: 'unit_', type: 'text' },
    { name: '地点__镇', type: 'text' },
  ]);
  expect([people?.name, things?.name]).toEqual(['t_home_visit__人员', 't_home_visit__人员__物品']);
  expect(people?.columns.map(({ name }) => name)).toEqual([
    ...['case_id', 'row_id', 'parent_row', 'position', '姓名', '已见'],
    ...['case__unit', 'case__status', 'case__result', 'case__initiator', 'case__submitted_on', 'case__ended_on'],
    'case__日期',
  ]);
});

test('a case gives one row, with days in Shanghai and values as expressions read them', () => {
  const { t_home_visit: cases } = typedRows(visit, { ...opened, document: given });
  expect(cases).toEqual([
    {
      ...{ case_id: 'c1', unit: 'u1', status: 'running', result: null, number: 'V-1', initiator: 'p1' },
      ...{ opened_on: '2026-01-01', submitted_on: '2026-01-02', ended_on: null },
      ...{ 日期: '2026-01-02', 时刻: '2026-01-03T07:30:00', 花费: 12.5, unit_: '甲厂', 地点__镇: '东镇' },
    },
  ]);
});

test('rows name the row around them and repeat the dates of their case; blank and wrong-typed values are null, and a second row of one name stays', () => {
  const rows = typedRows(visit, { ...opened, document: given });
  const place = { case_id: 'c1', parent_row: null, case__unit: 'u1', case__日期: '2026-01-02' };
  expect(rows.t_home_visit__人员).toMatchObject([
    { ...place, row_id: 'r1', position: 1, 姓名: '王', 已见: true },
    { ...place, row_id: 'r1#2', position: 2, 姓名: null, 已见: null },
  ]);
  expect(rows.t_home_visit__人员__物品).toMatchObject([
    { ...place, row_id: 'r1/g1', parent_row: 'r1', position: 1, 名: '米' },
    { ...place, row_id: 'r1/2', parent_row: 'r1', position: 2, 名: '油' },
  ]);
});

test('an entry of a register has a row for each span of days in which its values hold', () => {
  const register = { ...visit, id: 'enterprise', register: {} };
  const version = (from: string, 新名: number) => ({ from, status: 'active' as const, document: { 新名 } });
  const versions = [version('2026-01-01', 1), version('2026-03-01', 2), version('2026-03-01', 3)];
  const { r_enterprise: rows } = typedRows(register, { id: 'e1', unit: 'u1', versions });
  expect(rows?.map(({ valid_from, valid_to, 花费 }) => [valid_from, valid_to, 花费])).toEqual([
    ['2026-01-01', '2026-03-01', 1],
    ['2026-03-01', null, 3],
  ]);
});

test('a name too long for PostgreSQL is cut between characters and stays different from its neighbour', () => {
  const long = '一二三四五六七八九十一二三四五六七八九十';
  const [table] = typedTables({ id: 'x', form: { fields: [field(`${long}甲`, 'text'), field(`${long}乙`, 'text')] } });
  const names = table?.columns.slice(9).map(({ name }) => name) ?? [];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(60);
});
