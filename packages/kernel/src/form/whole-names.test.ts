import { parseText } from '@hearth/expression/parse';
import { expect, it } from 'vitest';
import { wholeNames } from './whole-names.ts';

it.each([
  ['count(成员)', []],
  ['count(成员[年龄 >= 18])', ['年龄']],
  ['sum(成员.收入)', []],
  ['sum(成员[在职 = true].收入) / count(成员)', ['在职']],
  ['some m in 成员 satisfies m.年龄 > 60', []],
  ['成员 = null', ['成员']],
  ['count(for m in 成员 return m)', ['成员']],
  ['成员[1].收入 > 收入', ['收入']],
])('%s uses as a whole: %s', (text, names) => {
  const parsed = parseText(text);
  expect(parsed.ok && [...wholeNames(parsed.ast)].sort()).toEqual(names);
});
