// @vitest-environment node
import { expect, test } from 'vitest';
import { byIds, inWords } from './figure-words.ts';

const figures = [
  { value: 'students', label: '资助学生' },
  { value: 'amount', label: '资助金额' },
  { value: 'a', label: '办理件数' },
  { value: 'b', label: '办理件数' },
];

test('a clause is read with the titles of its figures and kept with their ids', () => {
  const kept = '为{students}提供资助，金额达{amount|万元}';
  expect(inWords(kept, figures)).toBe('为{资助学生}提供资助，金额达{资助金额|万元}');
  expect(byIds(inWords(kept, figures), figures)).toBe(kept);
});

test('figures of one title are told by their ids, and what is no figure stays as it is typed', () => {
  expect(inWords('{a}和{b}', figures)).toBe('{a}和{b}');
  expect(byIds('{没有的}、{', figures)).toBe('{没有的}、{');
});
