import { maskNames } from '@hearth/china';
import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, JsonSchema } from '../form.ts';
import { asked, fieldOf } from './field.fixture.ts';
import { fieldKinds, kindFor, kindNamed, kindOf, valueSchema } from './index.ts';

const choices: Partial<Field> = {
  options: [
    { value: 'a', title: '甲' },
    { value: 'b', title: '乙' },
    { value: 'c', title: '丙', retired: true },
  ],
};
const file = (more = {}) => ({ id: 'f1', name: '证明.pdf', size: 1000, type: 'application/pdf', ...more });

type Case = [kind: string, schema: JsonSchema, value: Json, codes: string[], more?: Partial<Field>];

const checks: Case[] = [
  ['text', { maxLength: 2 }, '甲乙', []],
  ['text', { maxLength: 2 }, '𠮷𠮷', []],
  ['text', { maxLength: 2 }, '甲乙丙', ['text-too-long']],
  ['text', {}, 12, ['not-text']],
  ['long-text', { minLength: 3 }, '甲', ['text-too-short']],
  ['number', { decimals: 1 }, 1.5, []],
  ['number', { decimals: 1 }, 1.55, ['number-too-fine']],
  ['number', { minimum: 0 }, -1, ['number-too-small']],
  ['number', {}, '1', ['not-number']],
  ['integer', {}, 3, []],
  ['integer', {}, 3.5, ['not-integer']],
  ['money', {}, 0.1 + 0.2, ['money-too-fine']],
  ['money', {}, 19.99, []],
  ['money', {}, 1.005, ['money-too-fine']],
  ['money', {}, 9_999_999_999_999.98, []],
  ['money', {}, 1e13, ['money-too-large']],
  ['money', { decimals: 0 }, 100.5, ['money-too-fine']],
  ['date', {}, '2024-02-29', []],
  ['date', {}, '2025-02-29', ['text-not-date']],
  ['date', {}, '2025/9/1', ['text-not-date']],
  ['month', {}, '2025-09', []],
  ['month', {}, '2025-13', ['text-wrong-pattern']],
  ['date-time', {}, '2025-09-01T09:30:00+08:00', []],
  ['date-time', {}, '2025-09-01T09:30', ['text-not-date-time']],
  ['time', {}, '23:59', []],
  ['time', {}, '24:00', ['text-wrong-pattern']],
  ['time', { format: 'time' }, '09:30:00+08:00', []],
  ['time', { format: 'time' }, '09:30', ['text-not-time']],
  ['single-choice', {}, 'a', [], choices],
  ['single-choice', {}, 'c', [], choices],
  ['single-choice', {}, '甲', ['not-an-option'], choices],
  ['multiple-choice', {}, ['a', 'b'], [], choices],
  ['multiple-choice', {}, ['a', 'a'], ['list-repeats'], choices],
  ['multiple-choice', {}, ['a', 'x'], ['not-an-option'], choices],
  ['multiple-choice', { maxItems: 1 }, ['a', 'b'], ['list-too-long'], choices],
  ['boolean', {}, false, []],
  ['boolean', {}, '否', ['not-boolean']],
  ['person', {}, 'p1', []],
  ['org-unit', {}, '', ['text-too-short']],
  ['register-ref', {}, 7, ['not-text']],
  ['phone', {}, '13800001234', []],
  ['phone', {}, '88001234', ['phone-area-code?']],
  ['phone', {}, '12', ['phone-shape']],
  ['resident-id', {}, '11010519491231002X', []],
  ['resident-id', {}, '110105194912310021', ['resident-id-checksum']],
  ['credit-code', {}, '91512081MA62K0260F', ['social-credit-code-checksum?']],
  ['bank-card', {}, '6222020200112231', ['bank-card-checksum?']],
  ['region', {}, '330106', []],
  ['region', {}, '3301', ['region-code-shape']],
  ['address', {}, '甲'.repeat(201), ['text-too-long']],
  ['file', {}, file(), []],
  ['file', {}, [file()], ['not-object']],
  ['file', { maxFiles: 2 }, [file(), file({ id: 'f2' })], []],
  ['file', { maxFiles: 2 }, [file(), file(), file()], ['list-too-long']],
  ['file', { maxSize: 999 }, file(), ['file-too-large']],
  ['file', { accept: ['image/*'] }, file(), ['file-wrong-type']],
  ['file', { accept: ['.PDF'] }, file(), []],
  ['photo', { maxFiles: 3, accept: ['image/*'] }, [file({ type: 'image/png' })], []],
  ['signature', {}, { id: 'f1' }, ['required', 'required', 'required']],
  ['location', {}, { lat: 30.2, lng: 120.1, accuracy: 8, at: '2025-09-01T09:30:00+08:00' }, []],
  ['location', {}, { lat: 91, lng: 0 }, ['number-too-large']],
  ['rating', {}, 5, []],
  ['rating', {}, 6, ['number-too-large']],
  ['rating', { maximum: 10 }, 6, []],
  ['group', { minItems: 2, items: { type: 'object', required: ['姓名'] } }, [{}], ['list-too-short']],
  ['group', {}, ['x'], ['not-object']],
  ['section', { required: ['姓名'], properties: {} }, {}, []],
  ['note', {}, 'x', ['not-allowed']],
];

const cleans: [string, Json, Json][] = [
  ['text', '  张三 ', '张三'],
  ['text', '   ', null],
  ['text', 'e\u0301', '\u00e9'],
  ['number', '１，２３４．５', 1234.5],
  ['number', '约三千', '约三千'],
  ['number', '0.1234567890123456789', '0.1234567890123456789'],
  ['money', '￥1,280.50元', 1280.5],
  ['integer', '12', 12],
  ['date', '2025年9月1日', '2025-09-01'],
  ['date', '20250901', '2025-09-01'],
  ['date', '明天', '明天'],
  ['month', '2025年9月', '2025-09'],
  ['date-time', '2025-09-01 09:30', '2025-09-01T09:30:00+08:00'],
  ['time', '9点30分', '09:30'],
  ['boolean', '是', true],
  ['boolean', '否', false],
  ['boolean', '也许', '也许'],
  ['single-choice', '甲', 'a'],
  ['multiple-choice', '甲、乙', ['a', 'b']],
  ['phone', '138 0000 1234', '13800001234'],
  ['resident-id', '11010519491231002x', '11010519491231002X'],
  ['bank-card', '6222 0202 0011 2233', '6222020200112233'],
];

const texts: [string, JsonSchema, Json, string][] = [
  ['integer', { measureWord: '人' }, 3, '3人'],
  ['number', { decimals: 2 }, 1.5, '1.50'],
  ['money', {}, 1234567.5, '1,234,567.50'],
  ['boolean', {}, true, '是'],
  ['single-choice', {}, 'b', '乙'],
  ['multiple-choice', {}, ['a', 'c'], '甲、丙'],
  ['date-time', {}, '2025-09-01T01:30:00Z', '2025-09-01 09:30'],
  ['file', { maxFiles: 2 }, [{ id: '1', name: '甲.pdf', size: 1, type: '' }], '甲.pdf'],
  ['location', {}, { lat: 30.2, lng: 120.1 }, '30.2, 120.1'],
  ['group', {}, [{}, {}], '2 条'],
];

describe('field kinds', () => {
  test.each(checks)('%s %j checks %j: %j', (kind, schema, value, codes, more) => {
    expect(asked(kind, schema, more).check(value as never)).toEqual(codes);
  });

  test.each(cleans)('%s cleans %j into %j', (kind, value, clean) => {
    expect(asked(kind, {}, choices).clean(value as never)).toEqual(clean);
  });

  test.each(texts)('%s %j writes %j as %s', (kind, schema, value, text) => {
    expect(asked(kind, schema, choices).text(value as never)).toBe(text);
  });

  test.each(fieldKinds.map((kind) => [kind.name, kind] as const))('%s keeps the laws of all kinds', (name, kind) => {
    const field = fieldOf(name, {}, choices);
    expect(kindNamed(name)).toBe(kind);
    if (kind.mask) expect(maskNames).toContain(kind.mask);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (any) => {
        const value = any as Json;
        const clean = kind.clean(value, field);
        expect(kind.clean(clean, field)).toEqual(clean);
        expect(typeof kind.text(value, field)).toBe('string');
        expect(kind.check(value, field)).toBeInstanceOf(Array);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the kind of a plain JSON Schema property', () => {
  test.each<[JsonSchema, string | undefined]>([
    [{ type: 'string' }, 'text'],
    [{ type: 'string', maxLength: 1000 }, 'long-text'],
    [{ type: 'string', format: 'date' }, 'date'],
    [{ type: 'string', format: 'date-time' }, 'date-time'],
    [{ type: 'string', format: 'time' }, 'time'],
    [{ type: 'string', format: 'email' }, 'text'],
    [{ type: 'string', enum: ['甲'] }, 'single-choice'],
    [{ type: 'array', items: { enum: ['甲'] } }, 'multiple-choice'],
    [{ type: 'array', items: { type: 'object', properties: {} } }, 'group'],
    [{ type: 'object', properties: {} }, 'section'],
    [{ type: 'number' }, 'number'],
    [{ type: 'number', multipleOf: 0.01 }, 'money'],
    [{ type: 'integer' }, 'integer'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'string', kind: 'phone' }, 'phone'],
    [{ kind: 'nothing' }, undefined],
    [{ type: 'array', items: { type: 'string' } }, undefined],
    [{}, undefined],
  ])('%j is %s', (schema, name) => expect(kindFor(schema)?.name).toBe(name));

  test('a field knows the whole schema of its value', () => {
    expect(valueSchema(fieldOf('phone', { title: '电话', maxLength: 20 }))).toEqual({
      type: 'string',
      maxLength: 20,
      title: '电话',
    });
    expect(valueSchema(fieldOf('file', { maxFiles: 3 }))).toMatchObject({ type: 'array', maxItems: 3 });
    expect(() => kindOf(fieldOf('nothing'))).toThrow('nothing');
  });
});
