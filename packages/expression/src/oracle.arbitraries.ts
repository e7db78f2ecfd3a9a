import fc from 'fast-check';
import type { Json } from './value.ts';

type Row = Record<string, Json>;

/** Whole numbers and halves, on which doubles and decimals agree. */
const amount = fc.integer({ min: -40, max: 80 }).map((halves) => halves / 2);
const word = fc.constantFrom('甲', '乙', '张三', '张三丰', 'abc', 'B');
const maybe = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

const member: fc.Arbitrary<Row> = fc.record({
  年龄: maybe(fc.integer({ min: 0, max: 90 })),
  收入: maybe(amount),
  名: maybe(word),
  残疾: fc.boolean(),
});

/** A household, with a blank now and then. */
export const household: fc.Arbitrary<Row> = fc.record({
  收: maybe(amount),
  口: fc.integer({ min: 0, max: 9 }),
  名称: maybe(word),
  低保: fc.boolean(),
  成员: fc.array(member, { maxLength: 4 }) as fc.Arbitrary<Json>,
});

const COMPARE = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const quoted = word.map((text) => JSON.stringify(text));
const written = amount.map((value) => (value < 0 ? `(${value})` : String(value)));
const days = fc
  .tuple(fc.integer({ min: 1999, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `date("${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}")`);

type Kinds = Record<'number' | 'text' | 'condition' | 'row' | 'numbers' | 'date', string>;

/** Expressions that both languages read, of every kind of value. */
const grammar = fc.letrec<Kinds>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('收', '口', 'count(成员)', '成员[1].收入', '成员[-1].年龄'),
    written,
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('number').map((a) => `(${a} / 4)`),
    tie('number').map((a) => `-(${a})`),
    fc
      .tuple(fc.constantFrom('abs', 'floor', 'ceiling', 'even'), tie('number'))
      .map(([fn, a]) => (fn === 'even' ? `modulo(${a}, 3)` : `${fn}(${a})`)),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
    fc.tuple(fc.constantFrom('sum', 'min', 'max', 'count'), tie('numbers')).map(([fn, list]) => `${fn}(${list})`),
    tie('text').map((text) => `string length(${text})`),
    tie('date').map((date) => `${date}.year`),
    fc.tuple(tie('date'), tie('date')).map(([a, b]) => `years and months duration(${a}, ${b}).months`),
  ),
  numbers: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('成员.收入', '成员.年龄', '[收, 口, 3]', '[1, 2.5, 2]'),
    tie('row').map((row) => `成员[${row}].收入`),
    fc.tuple(tie('number')).map(([by]) => `(for m in 成员 return m.年龄 + ${by})`),
    tie('numbers').map((list) => `reverse(${list})`),
    tie('numbers').map((list) => `distinct values(${list})`),
  ),
  text: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('名称', '成员[1].名'),
    quoted,
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
    fc.tuple(tie('text'), fc.integer({ min: 1, max: 3 })).map(([a, from]) => `substring(${a}, ${from})`),
    tie('text').map((text) => `upper case(${text})`),
    fc.tuple(tie('text'), quoted).map(([a, b]) => `substring before(${a}, ${b})`),
  ),
  date: fc.oneof(
    { depthSize: 'small' },
    days,
    fc
      .tuple(tie('date'), fc.constantFrom('+', '-'), fc.constantFrom('P1M', 'P1Y2M', 'P10D', 'P400D'))
      .map(([date, op, by]) => `(${date} ${op} duration("${by}"))`),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('低保', 'true', '收 = null', '名称 != null'),
    fc.tuple(tie('number'), COMPARE, tie('number')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('text'), fc.constantFrom('=', '!='), tie('text')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('date'), COMPARE, tie('date')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('condition').map((a) => `not(${a})`),
    fc.tuple(tie('number'), written, written).map(([a, b, c]) => `(${a} between ${b} and ${c})`),
    fc.tuple(tie('number'), written, written).map(([a, b, c]) => `(${a} in [${b}..${c}])`),
    fc.tuple(tie('text'), quoted, quoted).map(([a, b, c]) => `(${a} in (${b}, ${c}))`),
    fc
      .tuple(fc.constantFrom('contains', 'starts with', 'ends with'), tie('text'), quoted)
      .map(([fn, a, b]) => `${fn}(${a}, ${b})`),
    fc
      .tuple(fc.constantFrom('some', 'every'), COMPARE, tie('number'))
      .map(([all, op, n]) => `(${all} m in 成员 satisfies m.年龄 ${op} ${n})`),
    fc.tuple(tie('numbers'), written).map(([list, item]) => `list contains(${list}, ${item})`),
  ),
  row: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('残疾', 'not(残疾)', '残疾 = true', '名 = "张三"', '收入 > 收'),
    fc.tuple(COMPARE, written).map(([op, n]) => `年龄 ${op} ${n}`),
    fc.tuple(tie('row'), fc.constantFrom('and', 'or'), tie('row')).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
}));

export const expression: fc.Arbitrary<string> = fc.oneof(
  grammar.number,
  grammar.numbers,
  grammar.text,
  grammar.condition,
  grammar.date.map((date) => `string(${date})`),
);
