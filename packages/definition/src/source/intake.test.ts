import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE, takeIn } from './intake.ts';
import { parseJsonText } from './json-text.ts';

const codes = (source: unknown) => takeIn(source, 'task.json').problems.map(({ code }) => code);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('reading JSON', () => {
  test('gives what JSON.parse gives, for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(parseJsonText(spaced)).toEqual({ value: JSON.parse(text), problems: [] });
      }),
    );
  });

  test('refuses what JSON.parse refuses, for any text near JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e+3',
      '01',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u12"',
      '"\u0001"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const own = parseJsonText(text);
        expect(own.value !== undefined, text).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('names line and column of a slip', () => {
    expect(parseJsonText('{\n  "a": 1,\n  "b" 2\n}').problems).toMatchObject([
      { code: 'json-broken', params: { found: '2', line: 3, column: 7 } },
    ]);
    expect(parseJsonText('{ "a": [1, 2').problems).toMatchObject([{ code: 'json-ends-early', params: { line: 1 } }]);
  });

  test('finds a key given twice, at any depth', () => {
    const { value, problems } = parseJsonText('{"a": {"b": 1, "b": 2}}');
    expect(value).toEqual({ a: { b: 2 } });
    expect(problems).toMatchObject([{ code: 'duplicate-key', path: '/a/b', params: { name: 'b', line: 1 } }]);
  });
});

describe('taking a file in', () => {
  test('a byte order mark is told and read over', () => {
    expect(takeIn('\ufeff{"a": 1}', 'task.json')).toEqual({
      value: { a: 1 },
      problems: [{ code: 'byte-order-mark', path: '', level: 'warning', params: { file: 'task.json' } }],
    });
    expect(codes(utf8('\ufeff1'))).toEqual(['byte-order-mark']);
  });

  test('a file in another encoding is refused, by its name where it can be told', () => {
    const gbk = new Uint8Array([0x7b, 0x0a, 0x22, 0xc3, 0xfb, 0xb3, 0xc6, 0x22]);
    expect(takeIn(gbk, 'f').problems).toMatchObject([{ code: 'is-gbk', params: { line: 2 } }]);
    expect(takeIn('{\n"\ufffd"', 'f').problems).toMatchObject([{ code: 'not-utf-8', params: { line: 2 } }]);
    expect(codes(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(['not-utf-8']);
    for (const utf16 of [
      [0xff, 0xfe, 0x7b, 0x00],
      [0xfe, 0xff, 0x00, 0x7b],
      [0x7b, 0x00, 0x7d, 0x00],
      [0x00, 0x7b, 0x00, 0x7d],
    ])
      expect(codes(new Uint8Array(utf16))).toEqual(['is-utf-16']);
  });

  test('decomposed names become composed ones, and then two may be one', () => {
    expect(takeIn('{"cafe\u0301": "e\u0301"}', 'f').value).toEqual({ 'caf\u00e9': '\u00e9' });
    expect(codes('{"e\u0301": 1, "\u00e9": 2}')).toEqual(['duplicate-key']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s is no name', (name) => {
    expect(takeIn(`{"a": {"${name}": 1}}`, 'f')).toMatchObject({
      value: { a: {} },
      problems: [{ code: 'reserved-name', path: `/a/${name}` }],
    });
    expect(Object.getPrototypeOf(takeIn(`{"${name}": {"x": 1}}`, 'f').value)).toBe(Object.prototype);
  });

  test('too large, too deep, missing and no JSON at all are problems', () => {
    expect(codes(`"${'a'.repeat(MAX_FILE)}"`)).toEqual(['file-too-big']);
    expect(codes(new Uint8Array(MAX_FILE + 1))).toEqual(['file-too-big']);
    expect(codes('['.repeat(100_000))).toEqual(['too-deep']);
    expect(codes(nested(70))).toEqual(['too-deep']);
    expect(codes(undefined)).toEqual(['file-missing']);
    expect(codes({ a: () => 1 })).toEqual(['not-json']);
    expect(codes({ a: Number.NaN })).toEqual(['not-json']);
  });

  test('a text of nearly the largest size is read', () => {
    expect(codes(`"${'\\u4e2d字'.repeat(MAX_FILE / 8)}"`)).toEqual([]);
  });

  test('a circle of objects ends', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(codes(circle)).toEqual(['too-deep']);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
