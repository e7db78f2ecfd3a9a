import { expect, test } from 'vitest';
import { readJsonSchema } from './read-json-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is read is what the test is about
const fieldsOf = (schema: object): any => (readJsonSchema(schema)!.form.schema as { properties: object }).properties;

test('a plain JSON Schema becomes a form', () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '接种登记',
    type: 'object',
    required: ['full name', 'doses'],
    properties: {
      'full name': { type: 'string', maxLength: 40 },
      born: { type: ['string', 'null'], format: 'date' },
      size: {
        oneOf: [
          { const: 's', title: '小' },
          { const: 'l', title: '大' },
        ],
      },
      tags: { type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true },
      doses: { type: 'array', minItems: 1, items: { $ref: '#/definitions/dose' } },
      home: { type: 'object', properties: { city: { type: 'string' } } },
      notes: { type: 'array', items: { type: 'string' } },
    },
    definitions: {
      dose: { type: 'object', required: ['day'], properties: { day: { type: 'string', format: 'date' } } },
    },
  };
  const { title, form, findings } = readJsonSchema(schema)!;
  expect(title).toBe('接种登记');
  expect((form.schema as { required: string[] }).required).toEqual(['full_name', 'doses']);
  expect(fieldsOf(schema)).toMatchObject({
    full_name: { title: 'full name', maxLength: 40 },
    born: { type: 'string', format: 'date' },
    size: {
      kind: 'single-choice',
      options: [
        { value: 's', title: '小' },
        { value: 'l', title: '大' },
      ],
    },
    tags: { kind: 'multiple-choice' },
    doses: { minItems: 1, items: { required: ['day'] } },
    home: { kind: 'section', properties: { city: { type: 'string' } } },
    notes: { items: { properties: { 内容: { type: 'string' } } } },
  });
  expect(findings.map(({ code }) => code)).toEqual(['json-schema-name-changed']);
});

test('what a form cannot say is named with its place', () => {
  const { findings } = readJsonSchema({
    type: 'object',
    dependentRequired: { a: ['b'] },
    properties: {
      a: { type: 'string', contentEncoding: 'base64' },
      b: {},
      c: { type: 'string', pattern: '(' },
    },
  })!;
  expect(findings.map(({ code, path }) => [code, path])).toEqual([
    ['json-schema-keyword-not-kept', '/properties/a/contentEncoding'],
    ['json-schema-field-not-mapped', '/properties/b'],
    ['json-schema-keyword-not-kept', '/dependentRequired'],
    ['json-schema-refused', '/schema/properties/c/pattern'],
  ]);
});

test.each([[[]], ['x'], [{ type: 'string' }], [null]])('%j is no form', (schema) => {
  expect(readJsonSchema(schema)).toBeUndefined();
});

test('references in a circle end', () => {
  const schema = { type: 'object', properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { $ref: '#/$defs/a' } } };
  expect(readJsonSchema(schema)?.findings.map(({ code }) => code)).toEqual(['json-schema-field-not-mapped']);
});
