import { parseText } from '@hearth/expression/parse';
import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['not(is blank(批复日期)) and 经济类型 = "外商独资"', '批复日期已填写，且经济类型是外商独资'],
  ['经济类型 in ("甲", "乙") or 金额 >= 100', '经济类型是甲、乙之一，或者金额不少于100'],
  ['(is blank(批复日期) or 联合 = true) and 金额 != null', '（批复日期没有填写，或者联合是“是”），且金额已填写'],
  ['not(经济类型 = "甲")', '经济类型不是甲'],
  ['count(家属) > 2 and 批复日期 <= today()', '家属的条数大于2，且批复日期不超过期末'],
  ['批复日期 <= date(考核年度, 12, 31)', '批复日期不超过考核年度的12月31日'],
  ['list contains(标签, "a")', 'list contains(标签, "a")'],
])('%s reads %s', (text, words) => {
  const parsed = parseText(text);
  expect(parsed.ok ? plainWords(parsed.ast) : parsed.problems).toBe(words);
});
