import { expect, test } from 'vitest';
import { compile, type Env, evaluate, evaluateExactly, isTrue, type Json, type Problem, scopeOf } from '../index.ts';
import { parse, parseText } from '../parse/index.ts';
import type { TypeScope } from '../type.ts';

const ENV: Env = { today: '2026-03-31', now: '2026-03-31T02:00:00Z' };

const schema: TypeScope = {
  家庭年收入: { kind: 'number' },
  家庭人口: { kind: 'number' },
  低保标准: { kind: 'number' },
  学生姓名: { kind: 'string' },
  学段: { kind: 'string' },
  残疾: { kind: 'boolean' },
  整改期限: { kind: 'date' },
  检查时间: { kind: 'date-time' },
  类别: { kind: 'list', items: { kind: 'string' } },
  参会方: { kind: 'list', items: { kind: 'record', fields: { 方别: { kind: 'string' }, 已签: { kind: 'boolean' } } } },
  受检单位: {
    kind: 'list',
    items: {
      kind: 'record',
      fields: {
        名称: { kind: 'string' },
        隐患: {
          kind: 'list',
          items: { kind: 'record', fields: { 等级: { kind: 'string' }, 金额: { kind: 'number' } } },
        },
      },
    },
  },
};

const document: Record<string, Json> = {
  家庭年收入: 36000,
  家庭人口: 7,
  低保标准: 700,
  学生姓名: '张三',
  学段: '高中',
  整改期限: '2026-03-31',
  检查时间: '2026-03-31T10:00:00',
  类别: ['企业', '工会'],
  参会方: [{ 方别: '政府方', 已签: true }, { 方别: '企业方', 已签: false }, { 方别: '' }],
  受检单位: [
    {
      名称: '甲',
      隐患: [
        { 等级: '重大', 金额: 0.1 },
        { 等级: '一般', 金额: 0.2 },
      ],
    },
    { 名称: '乙', 隐患: [] },
    { 名称: '丙' },
  ],
};

const astOf = (text: string) => {
  const parsed = parse(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ast;
};
const value = (text: string, data = document): Json => compile(astOf(text))(scopeOf(data), ENV);

test.each<[string, Json]>([
  ['round half up(家庭年收入 / 家庭人口 / 12, 2)', 428.57],
  ['round(家庭年收入 / 家庭人口, 0)', 5143],
  ['家庭年收入 / 家庭人口 / 12 <= 2 * 低保标准', true],
  ['count(参会方[方别 = "政府方"]) >= 1', true],
  ['some x in 受检单位 satisfies count(x.隐患[等级 = "重大"]) > 0', true],
  ['every x in 受检单位 satisfies count(x.隐患) > 0', false],
  ['if 家庭人口 > 3 then "多" else "少"', '多'],
  ['学生姓名 + "（" + 学段 + "）"', '张三（高中）'],
  ['学段 in ("高中", "大学")', true],
  ['"企业" in 类别', true],
  ['list contains(类别, "其他")', false],
  ['sum(受检单位.隐患.金额)', 0.3],
  ['count(受检单位.隐患.金额)', 2],
  ['受检单位[1].名称', '甲'],
  ['受检单位[-1].名称', '丙'],
  ['today()', '2026-03-31'],
  ['now()', '2026-03-31T10:00:00'],
  ['today() - duration("P1M")', '2026-02-28'],
  ['整改期限 + duration("P10D")', '2026-04-10'],
  ['years and months duration(date("2000-04-01"), today()).years', 25],
])('%s', (text, expected) => expect(value(text)).toEqual(expected));

test('decimals are exact', () => {
  expect(value('0.1 + 0.2 = 0.3')).toBe(true);
  expect(value('round half up(1.005, 2)')).toBe(1.01);
  expect(value('1 / 3 * 3 = 1')).toBe(true);
  expect(evaluateExactly(astOf('1234567890123.45 * 100.01'), scopeOf({}), ENV)).toBe('123469134691246.2345');
});

test('a day and a moment are compared by the day: a check on the last day is in time', () => {
  expect(value('整改期限 >= 检查时间')).toBe(true);
});

test('blank is missing, null and the empty text', () => {
  for (const data of [{}, { 学段: null }, { 学段: '' }]) {
    expect(value('学段 = null', data)).toBe(true);
    expect(value('学段 = ""', data)).toBe(true);
    expect(value('is blank(学段)', data)).toBe(true);
    expect(value('学段 = "高中"', data)).toBe(false);
    expect(value('学生姓名 + 学段', { 学生姓名: '张三', ...data })).toBeNull();
  }
  expect(value('家庭人口 > 3', {})).toBeNull();
  expect(value('家庭人口 > 3 or 低保标准 > 1', { 低保标准: 2 })).toBe(true);
  expect(isTrue(value('家庭人口 > 3', {}))).toBe(false);
});

test('adding up skips blanks, and of nothing it is 0', () => {
  expect(value('sum(受检单位.隐患.金额)', {})).toBe(0);
  expect(value('count(参会方)', {})).toBe(0);
  expect(value('sum(受检单位.隐患.金额)', { 受检单位: [{ 隐患: [{ 金额: 1 }, { 金额: null }, {}] }] })).toBe(1);
  expect(value('max(受检单位.隐患.金额)', {})).toBeNull();
  expect(value('every x in 参会方 satisfies x.已签', {})).toBe(true);
});

test('a bare yes/no field in a filter means that it is yes; not(…) means that it is no', () => {
  expect(value('count(参会方[已签])')).toBe(1);
  expect(value('count(参会方[not(已签)])')).toBe(1);
});

test('wrong-typed data reads as blank', () => {
  expect(value('家庭人口 = null', { 家庭人口: '7' })).toBe(true);
  expect(value('count(参会方)', { 参会方: 'x' })).toBe(0);
  expect(value('count(参会方[方别 = "政府方"])', { 参会方: [1, null, ['政府方'], { 方别: '政府方' }] })).toBe(1);
  expect(value('整改期限 = null', { 整改期限: '2026-02-30' })).toBe(true);
});

test('a name is looked up in the row, then around it, then in the settings', () => {
  const parsed = parseText('甲 + 乙 + 丙');
  if (!parsed.ok) throw new Error();
  const scope = scopeOf({ 甲: 1 }, scopeOf({ 甲: 10, 乙: 2 }));
  expect(compile(parsed.ast)(scope, { ...ENV, settings: { 丙: 3 } })).toBe(6);
});

test('a field that a row could have but lacks is blank, not that of the document around it', () => {
  const parsed = parseText('姓名');
  if (!parsed.ok) throw new Error();
  const outer = scopeOf({ 姓名: '户主' });
  expect(compile(parsed.ast)(scopeOf({}, outer), ENV)).toBe('户主');
  expect(compile(parsed.ast)(scopeOf({}, outer, new Set(['姓名'])), ENV)).toBeNull();
});

test.each<[string, Json]>([
  ['constructor', null],
  ['__proto__', null],
  ['toString', null],
  ['a.constructor', [null]],
  ['a[constructor = 1]', []],
])('the prototype of the data is no data: %s', (text, expected) => {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(text);
  expect(compile(parsed.ast)(scopeOf({ a: [{}] }), { ...ENV, settings: {} })).toEqual(expected);
});

test('an AST is compiled once', () => {
  const ast = astOf('家庭人口 > 3');
  expect(compile(ast)).toBe(compile(ast));
  expect(compile(JSON.parse(JSON.stringify(ast)))(scopeOf(document), ENV)).toBe(true);
});

test('too much work is a problem and a null, never a hang', () => {
  const parsed = parseText('count(for i in 1..1000, j in 1..1000 return i * j)');
  if (!parsed.ok) throw new Error();
  const reported: Problem[] = [];
  expect(compile(parsed.ast)(scopeOf({}), { ...ENV, report: (problem) => reported.push(problem) })).toBeNull();
  expect(reported).toMatchObject([{ code: 'expression.too-much-work', params: { limit: 100_000 } }]);
  expect(evaluate(parsed.ast, scopeOf({}), ENV)).toEqual({ problem: reported[0] });
});
