import { expect, test } from 'vitest';
import { chineseDate, chineseDigits, chineseNumeral } from './chinese-numeral.ts';

test.each([
  [0, '零'],
  [2, '二'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1010, '一千零一十'],
  [10_005, '一万零五'],
  [120_000, '十二万'],
  [100_010_000, '一亿零一万'],
  [-15, '负十五'],
])('%d is %s', (value, text) => expect(chineseNumeral(value)).toBe(text));

test('a rate is not written in characters by accident', () => {
  expect(() => chineseNumeral(0.5)).toThrow(RangeError);
});

test('years and dates of a document', () => {
  expect(chineseDigits('2026年')).toBe('二〇二六年');
  expect(chineseDate('2026-01-05')).toBe('2026年1月5日');
  expect(chineseDate('2026-11-21')).toBe('2026年11月21日');
});
