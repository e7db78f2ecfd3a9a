import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sampleRegister } from '../register-sample.fixture.ts';
import { sample } from '../sample.fixture.ts';
import { validate } from '../schema/validate.ts';
import { bodySchema } from './body-schema.ts';
import { documentSchema, entrySchema } from './document-schema.ts';

const definition = sample();
const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));

const document = {
  姓名: '张三',
  家庭人口: 3,
  困难类别: '困难',
  家庭成员: [{ _row: 'r1', 称呼: '子', 月收入: 0 }],
  人均月收入: 0,
  证明: [{ id: 'f1', name: '证明.pdf', size: 10, type: 'application/pdf' }],
};

test('the schema of an entry is that of its form, in Ajv as in our interpreter', () => {
  const schema = entrySchema(sampleRegister());
  const entry = { 档案编号: 'H-1', 户主: '张三', 成员: [{ _row: 'r1', 称呼: '子' }] };
  expect([validate(entry, schema), ajv.validate(schema, entry)]).toEqual([[], true]);
  expect(validate({ 档案编号: 'H-1' }, schema)).toMatchObject([{ code: 'required', path: '/户主' }]);
});

describe('the schema of a document', () => {
  const schema = documentSchema(definition);
  const both = (value: object): string[] => {
    const own = validate(value as never, schema);
    expect(ajv.validate(schema, value)).toBe(own.length === 0);
    return own.map(({ code, path }) => `${code} ${path}`);
  };

  test('accepts a finished document, in Ajv as in our interpreter', () => {
    expect(both(document)).toEqual([]);
  });

  test('refuses what no field describes, a note among it', () => {
    expect(both({ ...document, 别的: 1 })).toEqual(['unknown-name /别的']);
    expect(both({ ...document, 填写须知: '好' })).toEqual(['unknown-name /填写须知']);
    expect(both({ ...document, 家庭成员: [{ 称呼: '子', 年龄: 3 }] })).toEqual(['unknown-name /家庭成员/0/年龄']);
  });

  test('demands what is always asked, not what may be hidden', () => {
    expect(both({})).toEqual(['required /姓名', 'required /家庭人口', 'required /困难类别', 'required /家庭成员']);
    expect(both({ ...document, 困难类别: '临时' })).toEqual([]);
  });

  test('spells options out and marks what is computed', () => {
    const properties = schema.properties as Record<string, object>;
    expect(properties.困难类别).toMatchObject({ enum: ['特困', '困难', '临时'], kind: 'single-choice' });
    expect(properties.人均月收入).toMatchObject({ readOnly: true });
    expect(schema.$id).toBe(`urn:hearth:document:household-aid:${definition.hash}`);
  });
});

describe('the schema of the body that completes a step', () => {
  const told = (step: string, body: object): string[] => {
    const schema = bodySchema(definition, step)!;
    const own = validate(body as never, schema);
    expect(ajv.validate(schema, body)).toBe(own.length === 0);
    return own.map(({ code, path }) => `${code} ${path}`).sort();
  };

  test('takes the outcome, the revision and the fields that the step may edit', () => {
    expect(
      told('apply', { outcome: 'submit', revision: 1, document: { 姓名: '张三', 家庭成员: [{ 称呼: '子' }] } }),
    ).toEqual([]);
    expect(told('apply', { outcome: 'submit', revision: 1, document: { 姓名: null } })).toEqual([]);
    expect(told('apply', { outcome: 'agree', document: { 救助金额: 5 } })).toEqual([
      'not-an-option /outcome',
      'required /revision',
      'unknown-name /document/救助金额',
    ]);
  });

  test('offers only the columns that may be edited, and the row inside a forEach', () => {
    expect(
      told('apply', { outcome: 'submit', revision: 1, document: { 家庭成员: [{ 称呼: '子', 核实: true }] } }),
    ).toEqual(['unknown-name /document/家庭成员/0/核实']);
    expect(told('verify', { outcome: 'done', revision: 4, document: { 核实: true } })).toEqual([]);
    expect(told('verify', { outcome: 'done', revision: 4, document: { 姓名: '李四' } })).toEqual([
      'unknown-name /document/姓名',
    ]);
  });

  test('demands a remark where the outcome does', () => {
    expect(told('review', { outcome: 'refuse', revision: 2 })).toEqual(['required /comment']);
    expect(told('review', { outcome: 'refuse', revision: 2, comment: '不符合条件' })).toEqual([]);
  });

  test('knows votes and notices, and nothing for what nobody completes', () => {
    expect(told('sign', { outcome: 'approve', revision: 9 })).toEqual([]);
    expect(told('post-up', { outcome: 'post', revision: 9 })).toEqual([]);
    expect(bodySchema(definition, 'route')).toBeUndefined();
    expect(bodySchema(definition, 'nowhere')).toBeUndefined();
  });
});
