import type { Json } from '@hearth/expression';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../form.ts';
import { interpretedKeywords, validate } from './validate.ts';

const ajv = new Ajv2020({
  strict: false,
  logger: false,
  ownProperties: true,
  validateSchema: false,
  addUsedSchema: false,
});
formats.default(ajv);

/** Nothing above 1e21: Ajv reads its digits as a text, and takes it for no multiple of 1. */
const number = fc.oneof(fc.integer({ min: -5, max: 12 }), fc.constantFrom(0.5, 1.5, -0.25, 1e15));
const word = fc.constantFrom(
  '',
  '甲',
  '甲乙',
  'abc',
  '𠮷',
  '2025-02-29',
  '2024-02-29',
  '2025-13-01',
  '0000-01-01',
  '09:30',
  '09:30:00Z',
  '24:00:00Z',
  '2025-01-01T09:30:00+08:00',
  '2025-01-01T09:30:00',
  '2025-02-30T00:00:00z',
);
const scalar = fc.oneof(number, word, fc.boolean(), fc.constant(null));
const name = fc.constantFrom('甲', '乙', 'toString', '__proto__');
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');
const small = fc.integer({ min: 0, max: 4 });

const plainKeywords: Record<string, fc.Arbitrary<unknown>> = {
  type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
  enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }),
  const: scalar,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: fc.constantFrom(1, 2, 3, 0.5, 0.25),
  minLength: small,
  maxLength: small,
  pattern: fc.constantFrom('^甲', '^[a-z]{3}$', '^\\p{L}*$', '\\d{4}-'),
  format: fc.constantFrom('date', 'time', 'date-time'),
  minItems: small,
  maxItems: small,
  uniqueItems: fc.boolean(),
  required: fc.uniqueArray(name, { maxLength: 2 }),
  minProperties: small,
  maxProperties: small,
};

/** Keywords that hold schemas. */
const nestingKeywords = (inner: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> => ({
  properties: fc.dictionary(fc.constantFrom('甲', '乙', 'toString'), inner, { maxKeys: 2 }),
  patternProperties: fc.dictionary(fc.constantFrom('^甲', 'S'), inner, { maxKeys: 2 }),
  additionalProperties: fc.oneof(fc.boolean(), inner),
  propertyNames: fc.constantFrom({ maxLength: 1 }, { pattern: '^甲' }),
  items: inner,
  allOf: fc.array(inner, { minLength: 1, maxLength: 2 }),
  anyOf: fc.array(inner, { minLength: 1, maxLength: 2 }),
  oneOf: fc.array(inner, { minLength: 1, maxLength: 2 }),
  not: inner,
  if: inner,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: inner,
  else: inner,
});

const schema: fc.Arbitrary<JsonSchema> = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record(plainKeywords, { requiredKeys: [] }),
    fc.record({ ...plainKeywords, ...nestingKeywords(tie('schema')) }, { requiredKeys: [] }),
  ),
})).schema as fc.Arbitrary<JsonSchema>;

const all = { ...plainKeywords, ...nestingKeywords(schema) };
const besides = new Map([
  ['if', ['then', 'else']],
  ['then', ['if']],
  ['else', ['if']],
]);

/** Schemas in which this keyword decides, with what it needs beside it and seldom more. */
const schemaWith = (keyword: string): fc.Arbitrary<JsonSchema> => {
  const needed = [keyword, ...(besides.get(keyword) ?? [])];
  const more = fc.record(plainKeywords, { requiredKeys: [] });
  const own = fc.record(Object.fromEntries(needed.map((one) => [one, all[one]!])));
  return fc.oneof(
    { weight: 4, arbitrary: own },
    { weight: 1, arbitrary: fc.tuple(more, own).map(([a, b]) => ({ ...a, ...b })) },
  );
};

/** Documents for each keyword; `HEARTH_LONG=1` takes 10,000. `HEARTH_SEED` runs one case again. */
const documents = process.env.HEARTH_LONG ? 10_000 : 100;
const perSchema = 20;
const seed = Number(process.env.HEARTH_SEED ?? Date.now() % 2 ** 31);

/** Ajv itself fails over an object with a member called `toString` where it compares values; nothing is to be learnt there. */
function differs(one: Json, someSchema: JsonSchema, accepts: (value: unknown) => unknown): boolean {
  try {
    return (validate(one, someSchema).length === 0) !== accepts(one);
  } catch (fault) {
    if (fault instanceof TypeError && fault.message.includes('toString is not a function')) return false;
    throw fault;
  }
}

describe('the interpreter of JSON Schema', () => {
  test('says what Ajv says, for random schemas and values', () => {
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 12, maxLength: 24 }), (someSchema, values) => {
        const accepts = ajv.compile(someSchema);
        for (const one of values)
          expect(validate(one, someSchema).length === 0, JSON.stringify(one)).toBe(accepts(one));
      }),
      { numRuns: 50 },
    );
  }, 120_000);

  test.each(Object.keys(all))(
    `agrees with Ajv on ${documents} documents about “%s” (seed ${seed})`,
    (keyword) => {
      fc.assert(
        fc.property(
          schemaWith(keyword),
          fc.array(value, { minLength: perSchema, maxLength: perSchema, size: 'max' }),
          (someSchema, values) => {
            const accepts = ajv.compile(someSchema);
            const differing = values.filter((one) => differs(one, someSchema, accepts));
            expect(differing).toEqual([]);
          },
        ),
        { numRuns: documents / perSchema, seed },
      );
    },
    Math.max(120_000, documents * 120),
  );

  test('knows every keyword that is compared, and compares every one that it knows', () => {
    expect(Object.keys(all).sort()).toEqual(interpretedKeywords.filter((name) => name !== '$ref').sort());
  });

  test('counts multiples in decimals: 19.99 yuan is a whole number of fen', () => {
    expect(validate(19.99, { multipleOf: 0.01 })).toEqual([]);
    expect(validate(0.07, { multipleOf: 0.01 })).toEqual([]);
    expect(validate(1e21, { multipleOf: 0.01 })).toEqual([]);
    expect(validate(0.001, { multipleOf: 0.01 })).toMatchObject([{ code: 'number-not-multiple' }]);
  });

  test('follows references into the schema itself, also recursive ones', () => {
    const tree = {
      $defs: { node: { type: 'object', properties: { 下级: { type: 'array', items: { $ref: '#/$defs/node' } } } } },
      $ref: '#/$defs/node',
    };
    expect(validate({ 下级: [{ 下级: [] }] }, tree)).toEqual([]);
    expect(validate({ 下级: [{ 下级: [1] }] }, tree)).toMatchObject([{ code: 'not-object', path: '/下级/0/下级/0' }]);
    expect(validate(1, { $ref: '#/$defs/none' })).toMatchObject([{ code: 'not-allowed' }]);
  });

  test('a schema that refers to itself without end is a problem, not a crash', () => {
    expect(validate(1, { $defs: { a: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' })).toMatchObject([
      { code: 'too-deep' },
    ]);
  });

  test('names an unknown property and the likely one', () => {
    const found = validate(
      { 家庭年收人: 1 },
      { properties: { 家庭人口: {}, 家庭年收入: {} }, additionalProperties: false },
    );
    expect(found).toEqual([
      { code: 'unknown-name', path: '/家庭年收人', params: { name: '家庭年收人', known: ['家庭年收入', '家庭人口'] } },
    ]);
  });

  test('tells of the nearest alternative what is missing', () => {
    const days = {
      anyOf: [
        { type: 'object', required: ['workingDays'], properties: { workingDays: { type: 'integer' } } },
        { type: 'string' },
      ],
    };
    expect(validate({ workingDays: 'five' }, days)).toMatchObject([{ code: 'not-integer', path: '/workingDays' }]);
  });
});
