import { expect, test } from 'vitest';
import { catalogue, messageOf } from '../index.ts';
import type { TypeScope } from '../type.ts';
import { parse, parseText } from './index.ts';

const schema: TypeScope = {
  家庭年收入: { kind: 'number' },
  家庭人口: { kind: 'number' },
  姓名: { kind: 'string' },
  残疾: { kind: 'boolean' },
  申请日期: { kind: 'date' },
  检查时间: { kind: 'date-time' },
  '医疗费用（元）': { kind: 'number' },
  in院: { kind: 'boolean' },
  成员: {
    kind: 'list',
    items: {
      kind: 'record',
      fields: { 年龄: { kind: 'number' }, 姓名: { kind: 'string' }, 残疾: { kind: 'boolean' } },
    },
  },
};

/** The sentences with their places, as the editor shows them. */
const complaints = (text: string, options = {}): string[] => {
  const parsed = parse(text, schema, options);
  return parsed.ok
    ? []
    : parsed.problems.map((problem) => `${messageOf(problem, catalogue, 'zh-CN')} @${problem.from}–${problem.to}`);
};

test.each([
  ['家庭年收人 > 3', '找不到字段“家庭年收人”，是不是“家庭年收入”？ @0–5'],
  ['单位 = "x"', '找不到字段“单位” @0–2'],
  ['家庭人口 = "3"', '两边的内容不同类，不能比较（数字、文字） @0–10'],
  ['残疾 > false', '这种内容不分大小，不能比较（是/否） @0–10'],
  ['家庭人口 == 3', '判断相等只写一个等号 = @0–9'],
  ['1 < 家庭人口 < 3', '比较不能连着写，请用 between 或 and 分开 @0–12'],
  ['家庭人口 + + 3', '数字前面不用写加号 @7–10'],
  ['家庭人口 + "元"', '“+”两边不能这样运算（数字、文字） @0–10'],
  ['家庭人口 >', '比较符号后面缺少内容 @6–6'],
  ['家庭人口 and', 'and 或 or 后面缺少条件 @8–8'],
  ['count(成员', '缺少右括号 ) @8–8'],
  ['成员[年龄 > 3', '缺少右括号 ] @9–9'],
  ['（家庭人口', '缺少右括号 ) @5–5'],
  ['姓名 = "张三', '缺少一个引号 @5–6'],
  ['if 残疾 then 1', '“if … then … else …”要写完整，else 不能省 @12–12'],
  ['成员[姓名]', '这里要写一个条件（结果为是或否），写的是文字 @3–5'],
  ['count(成员, 1, 2) > 姓名', '两边的内容不同类，不能比较（数字、文字） @0–20'],
  ['today(3)', '函数“today”的参数个数不对（写了 1 个） @0–8'],
  ['contains(家庭人口, "x")', '函数“contains”的第 1 个参数要用文字，写的是数字 @9–13'],
  ['matches(姓名, "^a+")', '公式里不提供函数“matches” @0–7'],
  ['cuont(成员)', '没有叫“cuont”的函数，是不是“count”？ @0–5'],
  ['date("2026-02-30")', '“2026-02-30”不是有效的日期、时间或时长 @0–18'],
  ['date and time("2026-02-03T00:00:00Z")', '只按北京时间计算，不能写时区 @0–37'],
  ['function(x) x', '公式里不能用这种写法：“function(x) x” @0–13'],
  ['申请日期.years', '日期里没有“years”这一项 @5–10'],
  ['   ', '公式是空的 @0–3'],
])('%s is refused in a clerk’s words, with the place', (text, complaint) => {
  expect(complaints(text)).toEqual([complaint]);
});

test('a guard must be a condition', () => {
  expect(complaints('家庭人口 + 1', { expect: 'boolean' })).toEqual([
    '这里要写一个条件（结果为是或否），写的是数字 @0–8',
  ]);
  expect(complaints('家庭人口 > 1', { expect: 'boolean' })).toEqual([]);
});

test('all problems are told at once', () => {
  expect(complaints('年收 > 3 and 家庭人口 = "x" and 人口数 < 2')).toHaveLength(3);
});

test('a full-width keyboard is understood, and places are those of what was typed', () => {
  expect(complaints('（家庭年收入 ÷ 家庭人口）× ２ ≥ １．５ and 姓名 ≠ “张，三”')).toEqual([]);
  expect(complaints('家庭人口 ≥ 1 and 年收入 ≤ 3')).toEqual(['找不到字段“年收入” @13–16']);
  expect(complaints('医疗费用（元） ＞ 3')).toEqual([]);
});

test('a text in Chinese quotation marks keeps what is inside', () => {
  const parsed = parse('“他说"好"，（是）”', schema);
  expect(parsed).toMatchObject({ ok: true, ast: { k: 'lit', v: '他说"好"，（是）' } });
});

test('a name may begin like a keyword', () => {
  expect(complaints('in院 and 家庭人口 in (1, 2) and 残疾')).toEqual([]);
});

test('`a in list and b` means what it looks like', () => {
  const parsed = parse('残疾 or 姓名 in ["甲", "乙"] and 家庭人口 in [1..3] and in院', schema);
  expect(parsed).toMatchObject({
    ok: true,
    ast: { k: 'or', items: [{ k: 'name' }, { k: 'and', items: [{ k: 'in' }, { k: 'in' }, { k: 'name' }] }] },
  });
});

test('inside a row its own fields come first, and the document is still in sight', () => {
  const parsed = parse('count(成员[姓名 = "张三" and 年龄 > 家庭人口])', schema);
  expect(parsed).toMatchObject({ ok: true, names: ['成员', '成员.姓名', '成员.年龄', '家庭人口'] });
  expect(parsed.ok && JSON.stringify(parsed.ast)).toContain('{"k":"name","name":"姓名","t":"string","row":0}');
});

test('a loop variable is followed to what it runs over', () => {
  const parsed = parse('some x in 成员 satisfies x.年龄 > 18', schema);
  expect(parsed).toMatchObject({ ok: true, names: ['成员', '成员.年龄'] });
});

test.each([
  ['家庭年收入 / 家庭人口', 'number'],
  ['家庭人口 > 3', 'boolean'],
  ['申请日期 + duration("P1M")', 'date'],
  ['申请日期 - today()', 'duration'],
  ['max(成员.年龄)', 'number'],
  ['成员[1].姓名', 'string'],
  ['if 残疾 then "甲" else null', 'string'],
  ['years and months duration(申请日期, today()).years', 'number'],
  ['round(家庭年收入, 2)', 'number'],
])('%s is of kind %s', (text, kind) => {
  expect(parse(text, schema)).toMatchObject({ ok: true, type: { kind } });
});

test('without a schema names are of any kind, and a misfit is a warning', () => {
  expect(parseText('甲 > 3 and 乙.丙 = "x"')).toMatchObject({ ok: true, warnings: [] });
  expect(parseText('abs("x")')).toMatchObject({
    ok: true,
    warnings: [{ code: 'expression.wrong-argument', level: 'warning' }],
  });
});

test.each(['constructor', '__proto__', 'toString()', '成员.constructor', '成员[__proto__ = 1]'])(
  'the prototype is out of reach: %s',
  (text) => expect(parse(text, schema).ok).toBe(false),
);
