import { evaluate as feelin } from 'feelin';
import { expect, test } from 'vitest';
import { compile, type Json, scopeOf } from './index.ts';
import { parseText } from './parse/index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const data: Record<string, Json> = {
  家庭年收入: 36000,
  家庭人口: 3,
  姓名: '张三',
  残疾: true,
  成员: [
    { 年龄: 40, 月收入: 1500.5, 姓名: '张三' },
    { 年龄: 38, 月收入: 1499.5, 姓名: '李四' },
    { 年龄: 9, 月收入: 0, 姓名: '张小' },
  ],
};

/** feelin is right about all that is not blank, not a bare yes/no field and not a fraction in the last digit. */
test.each([
  '家庭年收入 / 家庭人口 / 12',
  '家庭年收入 > 12000 and 家庭人口 >= 3 or not(残疾)',
  'count(成员[年龄 >= 18])',
  'sum(成员[年龄 >= 18].月收入)',
  'max(成员.年龄) - min(成员.年龄)',
  'mean(成员.月收入)',
  '成员[1].姓名 + "家"',
  '成员[-1].年龄',
  'some m in 成员 satisfies m.年龄 < 10',
  'every m in 成员 satisfies m.月收入 >= 0',
  'for m in 成员 return m.年龄 * 2',
  'if 家庭人口 in [1..5] then "小" else "大"',
  '姓名 in ("张三", "李四")',
  'contains(姓名, "张") and string length(姓名) = 2',
  'substring("abcdef", 3, 2)',
  'string(date("2026-01-31") + duration("P1M"))',
  'string(date("2026-03-31") - date("2026-03-01"))',
  'years and months duration(date("2000-04-01"), date("2026-03-31")).years',
  'date("2026-03-31").weekday',
  'distinct values([1, 2, 1, 3])',
  'modulo(-7, 3)',
  '2 ** 10',
  'floor(-1.5) + ceiling(-1.5)',
])('%s is what feelin says', (text) => {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(text);
  expect(compile(parsed.ast)(scopeOf(data), ENV)).toEqual(feelin(text, data).value);
});
