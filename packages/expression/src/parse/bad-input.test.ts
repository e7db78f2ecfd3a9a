import { expect, test } from 'vitest';
import { compile, type Json, scopeOf, type TypeScope } from '../index.ts';
import { evaluateLine, parse, parseText, readLine } from './index.ts';

const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };
const schema: TypeScope = {
  家庭人口: { kind: 'number' },
  金额é: { kind: 'number' },
  가구: { kind: 'number' },
  申请日期: { kind: 'date' },
  成员: { kind: 'list', items: { kind: 'record', fields: { 姓名: { kind: 'string' } } } },
};
const decomposed = (text: string): string => text.normalize('NFD');

/** The codes of what is wrong with a text, and where it begins and ends. */
const findings = (text: string): string[] => {
  const parsed = parse(text, schema);
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, from, to }) => `${code.replace('expression.', '')} ${from}–${to}`);
};

test.each([
  ['a name typed in parts', decomposed('金额é > 1')],
  ['Hangul typed in parts', decomposed('가구 > 1')],
  ['a byte order mark before', '\ufeff家庭人口 > 1'],
  ['a byte order mark after a name', '家庭人口\ufeff > 1'],
  ['a space of no width, from a web page', '家庭人口\u200b > 1'],
  ['a no-break space, from a word processor', '家庭人口\u00a0>\u00a01'],
  ['an ideographic space', '家庭人口　>　1'],
  ['lines and tabs', '家庭人口\r\n\t> 1'],
])('%s is understood', (_, text) => expect(findings(text)).toEqual([]));

test('a name typed in parts reads the field, and places are those of what was typed', () => {
  const parsed = parse(decomposed('金额é + 1'), schema);
  expect(parsed.ok && compile(parsed.ast)(scopeOf({ 金额é: 2 }), ENV)).toBe(3);
  expect(decomposed('金额é')).toHaveLength(4);
  expect(findings(decomposed('金额é > 1 and 金客é > 2'))).toEqual(['misspelt-name 13–17']);
});

test.each([
  ['bytes of another encoding', Buffer.from('家庭人口 > 1').toString('latin1'), ['unreadable-character 10–11']],
  ['bytes that are no UTF-8', Buffer.from([0xbc, 0xd2, 0xcd, 0xa5]).toString('utf8'), ['unreadable-character 0–1']],
  ['UTF-16 read as bytes', Buffer.from('a > 1', 'utf16le').toString('latin1'), ['unreadable-character 1–2']],
  ['half a character', '\ud83d > 1', ['unreadable-character 0–1']],
  ['a zero byte', '家庭人口 > 1\u0000', ['unreadable-character 8–9']],
  ['a zero byte in a text', '"\u0000" = "a"', ['unreadable-character 1–2']],
  ['a zero byte by its number', '"\\u0000" = "a"', ['unreadable-character 0–8']],
  ['half a character by its number', '"\\ud83d" = "a"', ['unreadable-character 0–8']],
  ['the name of the prototype', '__proto__ = 1', ['unknown-name 0–9']],
  ['the name of the constructor', 'constructor = 1', ['unknown-name 0–11']],
  ['the prototype of a row', '成员[1].__proto__ = 1', ['unknown-field 6–15']],
  ['the constructor of a date', '申请日期.constructor = 1', ['unknown-field 5–16']],
  ['a call of the constructor', 'constructor("return 1")', ['unknown-function 0–11']],
  ['a name twice', '{ 甲: 1, 甲: 2 }.甲 = 1', ['duplicate-entry 8–12']],
  ['a name twice, once in parts', `{ é: 1, ${decomposed('é')}: 2 }.é = 1`, ['duplicate-entry 8–13']],
  ['65 brackets', `${'('.repeat(65)}1${')'.repeat(65)}`, ['too-deep 64–67']],
  ['1,000 brackets', `${'('.repeat(999)}1${')'.repeat(999)}`, ['too-deep 64–1935']],
  ['a text of 5 MB', `"${'a'.repeat(5_000_000)}"`, ['too-long 2000–5000002']],
  ['nothing but a mark', '\ufeff', ['empty 0–1']],
])('%s is refused', (_, text, expected) => expect(findings(text)).toEqual(expected));

test('a schema may have such names, and they are then fields like others', () => {
  const odd = JSON.parse('{ "constructor": { "kind": "number" }, "__proto__": { "kind": "number" } }') as TypeScope;
  const parsed = parse('constructor + __proto__', odd);
  const data = JSON.parse('{ "constructor": 1, "__proto__": 2 }') as Record<string, Json>;
  expect(parsed.ok && compile(parsed.ast)(scopeOf(data), ENV)).toBe(3);
  expect(parsed.ok && compile(parsed.ast)(scopeOf({}), ENV)).toBeNull();
});

test.each([
  'x.constructor',
  'x.__proto__',
  'x.toString',
  'today().constructor',
  '[1..3].constructor',
  'duration("P1D").valueOf',
])('without a schema, %s is nothing', (text) => {
  const parsed = parseText(text);
  for (const x of ['2026-01-01', 'a', 1, true, [], [{}], {}] as Json[]) {
    const value = parsed.ok && compile(parsed.ast)(scopeOf({ x }), ENV);
    expect([null, false, [], [null]]).toContainEqual(value);
  }
});

const nested = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

test.each([
  ['a mark before it', '\ufeff{"expression": "1"}', { value: 1 }],
  ['names in parts', decomposed('{"expression": "é", "context": {"é": 1}}'), { value: 1 }],
  ['names in parts, by number', '{"expression": "é", "context": {"e\\u0301": 1}}', { value: 1 }],
  ['the name of the prototype', '{"expression": "__proto__", "context": {"__proto__": 1}}', { value: 1 }],
  ['90 levels of data', `{"expression": "count(x)", "context": {"x": ${nested(90)}}}`, { value: 1 }],
  ['100,000 levels of data', `{"expression": "x", "context": {"x": ${nested(100_000)}}}`, 'expression.data-too-deep'],
  ['a zero byte in the data', '{"expression": "x", "context": {"x": "\\u0000"}}', 'expression.unreadable-character'],
  ['half a character in a name', '{"expression": "1", "context": {"\\ud83d": 1}}', 'expression.unreadable-character'],
  [
    'bytes that are no UTF-8',
    Buffer.from([0x7b, 0x22, 0xbc, 0xd2, 0x22, 0x7d]).toString('utf8'),
    'expression.bad-line',
  ],
  ['no JSON', 'expression: 1', 'expression.bad-line'],
])('a line with %s', (_, line, expected) => {
  const answer = typeof expected === 'string' ? { problem: { code: expected } } : expected;
  expect(evaluateLine(line, ENV)).toMatchObject(answer);
  expect(() => readLine(line, ENV, { typed: true })).not.toThrow();
});

test('data that is too deep for any answer stops the run, whoever evaluates', () => {
  const parsed = parseText('x');
  const problems: string[] = [];
  const env = { ...ENV, report: ({ code }: { code: string }) => problems.push(code) };
  const data = { x: JSON.parse(nested(100_000)) as Json };
  expect(parsed.ok && compile(parsed.ast)(scopeOf(data), env)).toBeNull();
  expect(problems).toEqual(['expression.too-much-work']);
});
