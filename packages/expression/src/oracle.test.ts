import fc from 'fast-check';
import { evaluate as feelin } from 'feelin';
import { expect, test } from 'vitest';
import { differences, spelledOut } from '../conformance/feelin-differences.ts';
import { type Ast, compile, type Json, printAst, scopeOf } from './index.ts';
import { expression, household } from './oracle.arbitraries.ts';
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
  expect(answer(astOf(text), data)).toEqual(feelin(text, data).value);
});

test.each(differences)('$why', ({ example: [text, record] }) => {
  const here = answer(astOf(text), record);
  expect(feelin(text, record).value).not.toEqual(here);
  expect(feelin(printAst(spelledOut(astOf(text))), record).value).toEqual(here);
});

test('random expressions over random data: what feelin says, or one of the differences above', () => {
  let alike = 0;
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const samples = fc.sample(fc.tuple(expression, household), { numRuns: 1500, seed });
  for (const [text, record] of samples) {
    const ast = astOf(text);
    const here = answer(ast, record);
    const there = plain(feelin(text, record).value);
    if (JSON.stringify(here) === JSON.stringify(there)) alike += 1;
    else expect(plain(feelin(printAst(spelledOut(ast)), record).value), `${text} (seed ${seed})`).toEqual(here);
  }
  console.info(`feelin: ${alike} of ${samples.length} alike as written, the rest once spelled out, seed ${seed}`);
  expect(alike / samples.length).toBeGreaterThan(0.9);
});

function astOf(text: string): Ast {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems.map(({ code }) => code).join()}`);
  return parsed.ast;
}

const answer = (ast: Ast, record: Record<string, Json>): Json => compile(ast)(scopeOf(record), ENV);

/** As JSON has it: no zero below zero. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
