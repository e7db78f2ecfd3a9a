import fc from 'fast-check';
import type { TypeScope } from '../type.ts';
import type { Json } from '../value.ts';

/** A form with a field of every kind that SQL can read, and two levels of repeating groups. */
export const schema: TypeScope = {
  家庭人口: { kind: 'number' },
  家庭年收入: { kind: 'number' },
  姓名: { kind: 'string' },
  类别: { kind: 'string' },
  残疾: { kind: 'boolean' },
  申请日期: { kind: 'date' },
  出生日期: { kind: 'date' },
  检查时间: { kind: 'date-time' },
  开始: { kind: 'time' },
  标签: { kind: 'list', items: { kind: 'string' } },
  住址: { kind: 'record', fields: { 区县: { kind: 'string' }, 面积: { kind: 'number' } } },
  成员: {
    kind: 'list',
    items: {
      kind: 'record',
      fields: {
        年龄: { kind: 'number' },
        月收入: { kind: 'number' },
        姓名: { kind: 'string' },
        残疾: { kind: 'boolean' },
        补助: {
          kind: 'list',
          items: { kind: 'record', fields: { 金额: { kind: 'number' }, 日期: { kind: 'date' } } },
        },
      },
    },
  },
};

const WORDS = ['甲', '乙', '张三', '', '重大', 'a', 'A', '！', '😀', "o'x", '%_'];
const DATES = ['2026-01-31', '2026-02-28', '2024-02-29', '2026-03-31', '1990-12-01', '2026-02-30', '2026-2-3', ''];
const MOMENTS = [
  '2026-03-31T10:00:00',
  '2026-03-31T10:00',
  '2026-03-31',
  '2026-03-30T18:00:00Z',
  '2026-03-30T15:59:59.999Z',
  '2026-03-31T10:00:00.5',
  '2026-03-31T10:00:00+08:00',
  '2026-03-31T25:00:00',
  '2026-02-30T10:00:00',
  'x',
];
const TIMES = ['08:00', '08:00:00', '23:59:59', '24:00:00', '8:00'];
const AMOUNTS = [0, 1, 2, 3, 12, 18, 60, -5, 0.1, 0.2, 0.3, 2.5, 1.005, 99.99, 700, 36000.5, 1234567.89];

/** Anything that a careless import may have left in a field. */
const wrong: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(null, '', '3', 7, true, false, [], [1, 'a'], {}, { a: 1 });

const value = (...right: Json[]): fc.Arbitrary<Json | undefined> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...right) },
    { weight: 2, arbitrary: wrong },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const present = (fields: Record<string, fc.Arbitrary<Json | undefined>>): fc.Arbitrary<Json> =>
  fc.record(fields).map((record) => JSON.parse(JSON.stringify(record)) as Json);

const rowsOf = (row: fc.Arbitrary<Json>): fc.Arbitrary<Json | undefined> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: wrong }), { maxLength: 4 }),
    },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** A document with blank, missing and wrong-typed values among the right ones. */
export const record: fc.Arbitrary<Record<string, Json>> = present({
  家庭人口: value(...AMOUNTS),
  家庭年收入: value(...AMOUNTS),
  姓名: value(...WORDS),
  类别: value(...WORDS),
  残疾: value(true, false),
  申请日期: value(...DATES),
  出生日期: value(...DATES),
  检查时间: value(...MOMENTS),
  开始: value(...TIMES),
  标签: rowsOf(fc.constantFrom<Json[]>(...WORDS)),
  住址: fc.oneof(wrong, present({ 区县: value(...WORDS), 面积: value(...AMOUNTS) })),
  成员: rowsOf(
    present({
      年龄: value(...AMOUNTS),
      月收入: value(...AMOUNTS),
      姓名: value(...WORDS),
      残疾: value(true, false),
      补助: rowsOf(present({ 金额: value(...AMOUNTS), 日期: value(...DATES) })),
    }),
  ),
}) as fc.Arbitrary<Record<string, Json>>;

const quoted = (texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts.map((text) => JSON.stringify(text)));
const COMPARE = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const around = (left: string, right: string) => (inner: string) => `${left}${inner}${right}`;

/** Conditions as a clerk could write them, from every construct that has SQL. */
const grammar = fc.letrec<{ condition: string; number: string; text: string; row: string; rowNumber: string }>(
  (tie) => ({
    number: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('家庭人口', '家庭年收入', '住址.面积', '0', '1', '12', '0.1', '2.5', '700'),
      fc.constantFrom(
        'count(成员)',
        'sum(成员.月收入)',
        'max(成员.年龄)',
        'min(成员.月收入)',
        'count(成员.补助)',
        'sum(成员.补助.金额)',
      ),
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('number').map(around('round half up(', ', 2)')),
      tie('number').map(around('abs(', ')')),
      tie('row').map(around('count(成员[', '])')),
      tie('row').map(around('sum(成员[', '].月收入)')),
      tie('row').map(around('mean(成员[', '].年龄)')),
      fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
      fc.constantFrom(
        'string length(姓名)',
        'years and months duration(出生日期, 申请日期).years',
        '(申请日期 - 出生日期).days',
      ),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('姓名', '类别', '住址.区县', 'null'),
      quoted(WORDS.filter((word) => word !== '')),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => (a === 'null' || b === 'null' ? '姓名' : `(${a} + ${b})`)),
    ),
    condition: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(
        '残疾',
        'true',
        'is blank(姓名)',
        'is blank(家庭人口)',
        '残疾 = false',
        '残疾 = null',
        'is blank(成员)',
      ),
      fc.tuple(tie('number'), COMPARE, tie('number')).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc
        .tuple(fc.constantFrom('姓名', '类别', '住址.区县'), COMPARE, tie('text'))
        .map(([a, op, b]) => `${a} ${op} ${b}`),
      fc
        .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('condition').map(around('not(', ')')),
      fc.tuple(tie('number'), tie('number'), tie('number')).map(([a, b, c]) => `${a} between ${b} and ${c}`),
      fc.tuple(tie('number'), tie('number'), tie('number')).map(([a, b, c]) => `${a} in (${b}, > ${c})`),
      fc.tuple(tie('number'), tie('number')).map(([a, b]) => `${a} in [${b}..100)`),
      fc.tuple(quoted(WORDS), quoted(WORDS)).map(([a, b]) => `类别 in (${a}, ${b})`),
      fc.tuple(quoted(WORDS), quoted(WORDS)).map(([a, b]) => `姓名 in [${a}, ${b}]`),
      quoted(WORDS.filter((word) => word !== '')).map(around('list contains(标签, ', ')')),
      fc
        .tuple(fc.constantFrom('contains', 'starts with', 'ends with'), quoted(['张', '三', 'a', '%']))
        .map(([fn, match]) => `${fn}(姓名, ${match})`),
      fc
        .tuple(
          fc.constantFrom('申请日期', '出生日期', '检查时间'),
          COMPARE,
          fc.constantFrom('申请日期', '检查时间', 'today()', 'date("2026-02-28")', 'today() - duration("P1M")', 'null'),
        )
        .map(([a, op, b]) => `${a} ${op} ${b}`),
      fc
        .tuple(fc.constantFrom('P1M', 'P10D', '-P1Y2M', 'P30D'), COMPARE)
        .map(([by, op]) => `申请日期 + duration("${by}") ${op} 出生日期`),
      fc
        .tuple(COMPARE, fc.constantFrom('P10D', 'PT0S', '-P365D'))
        .map(([op, by]) => `申请日期 - today() ${op} duration("${by}")`),
      fc.tuple(COMPARE, fc.constantFrom('08:00:00', '12:30:00')).map(([op, time]) => `开始 ${op} time("${time}")`),
      tie('row').map(around('some x in 成员[', '] satisfies x.年龄 > 家庭人口')),
      fc
        .tuple(fc.constantFrom('some', 'every'), COMPARE, tie('number'))
        .map(([q, op, n]) => `${q} x in 成员 satisfies x.年龄 ${op} ${n}`),
      fc
        .tuple(fc.constantFrom('some', 'every'), COMPARE)
        .map(([q, op]) => `${q} x in 成员, y in x.补助 satisfies y.金额 ${op} x.月收入`),
      fc
        .tuple(COMPARE)
        .map(([op]) =>
          `some x in 成员 satisfies count(x.补助[金额 ${op} 年龄人口]) > 0`.replace('年龄人口', '家庭人口'),
        ),
    ),
    row: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        '残疾',
        'not(残疾)',
        'is blank(姓名)',
        '姓名 = "张三"',
        '月收入 * 12 > 家庭年收入',
        'count(补助) > 0',
        'sum(补助.金额) >= 3',
        '类别 = 姓名',
        'count(补助[金额 > 年龄]) > 0',
      ),
      fc.tuple(tie('rowNumber'), COMPARE, tie('rowNumber')).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc.tuple(tie('row'), fc.constantFrom('and', 'or'), tie('row')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
    rowNumber: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('年龄', '月收入', '家庭人口', '18', '0.3'),
      fc
        .tuple(tie('rowNumber'), fc.constantFrom('+', '-', '*'), tie('rowNumber'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
  }),
);

export const condition: fc.Arbitrary<string> = grammar.condition;
