import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/equal.ts';
import { sentenceOf } from '../problem.ts';
import { posts, sampleFiles } from '../sample.fixture.ts';
import { fields } from './broken.fixture.ts';
import { parseDefinition } from './index.ts';

const files = sampleFiles();
const text = (value: unknown): string => JSON.stringify(value);
const utf16 = (value: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...value], (one) => one.charCodeAt(0)).buffer);

/** The sample's form with more fields, and whatever else its schema gets. */
function form(properties: JsonObject, more: JsonObject = {}): JsonObject {
  const schema = files.form.schema as JsonObject;
  return { schema: { ...schema, ...more, properties: { ...fields(files), ...properties } } };
}

const many = (count: number, field: (index: number) => JsonObject): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`第${index}项`, field(index)]));

/** Each section holds the next twice: a schema that doubles with every level. */
const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => {
    const next = index < 29 ? { $ref: `#/$defs/d${index + 1}` } : { type: 'string' };
    return [`d${index}`, { kind: 'section', properties: { 甲: next, 乙: next } }];
  }),
);

/** What comes in instead of a file, and what has to be said: code, file and place. */
const table: [string, Partial<Record<keyof typeof files, unknown>>, string, string][] = [
  ['a key given twice', { task: '{"id": "a",\n"title": "甲", "title": "乙"}' }, 'duplicate-key', 'task.json /title'],
  [
    'a key given twice deep inside',
    { form: '{"schema": {"properties": {"甲": {}, "甲": {}}}}' },
    'duplicate-key',
    'form.json /schema/properties/甲',
  ],
  ['a hundred thousand of them', { task: `{${'"a": 1,'.repeat(100_000)}"a": 1}` }, 'duplicate-key', 'task.json /a'],
  [
    'more fields than a form may have',
    { form: text(form(many(2000, (index) => ({ type: 'number', computed: `第${(index + 1999) % 2000}项 + 1` })))) },
    'object-too-large',
    'form.json /schema/properties',
  ],
  [
    'computed fields in a circle of a thousand',
    { form: text(form(many(1000, (index) => ({ type: 'number', computed: `第${(index + 999) % 1000}项 + 1` })))) },
    'computed-circular',
    'form.json /schema/properties/第0项/computed',
  ],
  [
    'a field that computes itself',
    { form: form({ 合计: { type: 'number', computed: '合计 + 1' } }) },
    'computed-circular',
    'form.json /schema/properties/合计/computed',
  ],
  ...['__proto__', 'constructor', 'prototype'].map((name): (typeof table)[number] => [
    `a field named ${name}`,
    { form: `{"schema": {"type": "object", "properties": {"${name}": {"type": "string"}}}}` },
    'reserved-name',
    `form.json /schema/properties/${name}`,
  ]),
  [
    'a setting named __proto__',
    { task: text(files.task).replace('低保标准', '__proto__') },
    'reserved-name',
    'task.json /settings/__proto__',
  ],
  [
    'a setting named toString',
    { form: form({ 甲: { type: 'string', computed: 'toString' } }) },
    'expression.',
    'form.json /schema/properties/甲/computed',
  ],
  ['more than 5 MB', { form: ' '.repeat(5_000_001) }, 'file-too-big', 'form.json '],
  [
    'nearly 5 MB in one text',
    { task: { ...files.task, description: '长'.repeat(1_600_000) } },
    'text-too-long',
    'task.json /description',
  ],
  [
    'nearly 5 MB of options',
    { form: text(form({ 甲: { type: 'string', enum: Array.from({ length: 100_000 }, () => '同一个') } })) },
    'list-repeats',
    'form.json /schema/properties/甲/enum',
  ],
  ['a hundred thousand brackets', { workflow: '['.repeat(100_000) }, 'too-deep', `workflow.json ${'/0'.repeat(65)}`],
  [
    'seventy blocks in each other',
    { workflow: text(nested(70)) },
    'too-deep',
    `workflow.json /steps/0/branches/0${'/steps/0/branches/0'.repeat(15)}/steps`,
  ],
  ['UTF-16', { task: utf16(text(files.task)) }, 'is-utf-16', 'task.json '],
  ['GBK', { task: new Uint8Array([0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x3a, 0x31, 0x7d]) }, 'is-gbk', 'task.json '],
  ['bytes that mean nothing', { task: new Uint8Array([0x22, 0xc0, 0xff, 0x22]) }, 'not-utf-8', 'task.json '],
  ['a replacement character', { task: text(files.task).replace('困难', '\ufffd') }, 'not-utf-8', 'task.json '],
  [
    'names that are one when composed',
    { task: '{"cafe\u0301": 1, "caf\u00e9": 2}' },
    'duplicate-key',
    'task.json /caf\u00e9',
  ],
  [
    'a $ref to itself',
    { form: form({ 甲: { $ref: '#/$defs/甲' } }, { $defs: { 甲: { $ref: '#/$defs/甲' } } }) },
    'ref-circular',
    'form.json /schema/properties/甲/$ref',
  ],
  [
    'a $ref to what is around it',
    { form: form({ 甲: { $ref: '#/properties/甲' } }) },
    'ref-circular',
    'form.json /schema/properties/甲/$ref',
  ],
  [
    'a $ref that doubles thirty times',
    { form: form({ 甲: { $ref: '#/$defs/d0' } }, { $defs: doubling }) },
    'ref-too-many',
    'form.json /schema/properties/甲',
  ],
];

function nested(depth: number): unknown {
  return { steps: [{ id: 'a', type: 'choice', title: 'a', branches: [depth === 0 ? {} : nested(depth - 1)] }] };
}

describe('what is no definition at all', () => {
  test.each(table)('%s is told, with its place', (_what, change, code, place) => {
    const { definition, problems } = parseDefinition({ ...sampleFiles(), ...change }, { posts });
    const told = problems.map((found) => `${found.code} ${found.params?.file} ${found.path}`);
    const hit = told.some((one) => one.startsWith(code) && one.includes(place));
    expect(hit, told.slice(0, 5).join('\n')).toBe(true);
    for (const found of problems) expect(sentenceOf(found)).toMatch(/\p{Script=Han}/u);
    expect(definition).toBeUndefined();
  });

  test('a byte order mark and decomposed names are read over', () => {
    const composed = parseDefinition(sampleFiles(), { posts }).definition;
    const marked = `\ufeff${text(files.task)}`;
    const { definition, problems } = parseDefinition({ ...sampleFiles(), task: marked }, { posts });
    expect(problems).toMatchObject([{ code: 'byte-order-mark', level: 'warning', params: { file: 'task.json' } }]);
    expect(definition?.hash).toBe(composed?.hash);
    const nfd = parseDefinition(
      { ...sampleFiles(), form: text(form({ café: { type: 'string' } })).normalize('NFD') },
      { posts },
    );
    expect(nfd.definition?.form.fields.at(-1)?.key).toBe('café'.normalize('NFC'));
  });
});
