import { seedCalendar } from '@hearth/china/calendar-seed';
import type { Json } from '@hearth/expression';
import { expect, test } from 'vitest';
import { randomOf } from '../random.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';

const calendar = seedCalendar();

test('a text takes in expressions, and one that is nothing else becomes the value', () => {
  expect(filled('{{firm.name}}第{{count(list)}}次')).toBe('甲厂第3次');
  expect(filled({ 人数: '{{firm.staff}}', 备注: '{{missing}}' })).toEqual({ 人数: 12 });
});

test('rows come from a number, from a list, or from the rows that are there', () => {
  expect(filled({ $rows: [2, 2], row: { 序号: '{{index}}' } })).toEqual([{ 序号: 1 }, { 序号: 2 }]);
  expect(filled({ $each: 'list', row: '{{it * 10}}' })).toEqual([10, 20, 30]);
  expect(filled({ $flat: { $each: 'list', row: ['{{it}}', '{{it}}'] } })).toEqual([1, 1, 2, 2, 3, 3]);
  expect(filled({ $update: 'rows', row: { 金额: '{{it.上限}}' } })).toEqual([{ _row: 'r1', 金额: 5000 }]);
});

test('names of a row may rest on each other', () => {
  const row = { $each: 'list', let: { double: '{{it * 2}}', more: '{{double + 1}}' }, row: '{{more}}' };
  expect(filled(row)).toEqual([3, 5, 7]);
});

test('days are counted in working days from the day of the story', () => {
  expect(filled({ $today: true })).toBe('2026-04-30');
  expect(filled({ $workday: 1 })).toBe('2026-05-06');
  expect(filled({ $workday: -1 })).toBe('2026-04-29');
});

test('a condition that is not true leads to the other side', () => {
  expect(filled({ $if: 'firm.staff > 10', yes: '大', no: '小' })).toBe('大');
  expect(filled({ a: { $if: 'missing > 10', yes: '大' } })).toEqual({});
});

test('a template with a word that nobody knows is a fault that names it', () => {
  expect(() => filled({ $guess: 1 })).toThrow('$guess');
  expect(() => filled('{{nobody}}')).toThrow('nobody');
});

function filled(template: Json): Json {
  const names = {
    firm: { name: '甲厂', staff: 12 },
    list: [1, 2, 3],
    rows: [{ _row: 'r1', 上限: 5000 }],
    missing: null,
  };
  const drawing: Drawing = { random: randomOf(1), calendar, now: '2026-04-30T02:00:00.000Z', names };
  return draw(template, drawing);
}
