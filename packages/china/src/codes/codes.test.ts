import { expect, test } from 'vitest';
import { surnameOf } from './compound-surnames.ts';
import { ethnicGroups } from './ethnic-groups.ts';
import { kinship } from './kinship.ts';

test('the 56 ethnic groups have the codes of GB/T 3304', () => {
  expect(ethnicGroups).toHaveLength(56);
  expect(new Set(ethnicGroups.map(({ name }) => name)).size).toBe(56);
  const nameOf = (code: string) => ethnicGroups.find((group) => group.code === code)?.name;
  expect(['01', '05', '15', '30', '44', '56'].map(nameOf)).toEqual([
    '汉族',
    '维吾尔族',
    '土家族',
    '土族',
    '俄罗斯族',
    '基诺族',
  ]);
});

test('the head’s relations begin with the person', () => expect(kinship[0]).toEqual({ code: '01', name: '本人' }));

test('a surname of two characters needs a given name behind it', () => {
  expect(['诸葛亮', '司马相如', '欧阳', '欧阳娜娜', '王小明', ''].map(surnameOf)).toEqual([
    '诸葛',
    '司马',
    '欧',
    '欧阳',
    '王',
    '',
  ]);
});
