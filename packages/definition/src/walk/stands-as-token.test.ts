import { expect, test } from 'vitest';
import { sample } from '../sample.fixture.ts';
import { fieldByPath } from './fields.ts';
import { isIdentifier, standsAsToken } from './stands-as-token.ts';

const made: [string, object, boolean][] = [
  ['a sensitive text', { kind: 'text', sensitivity: 'sensitive' }, true],
  ['a long one', { kind: 'long-text', sensitivity: 'sensitive' }, true],
  ['an address', { kind: 'address', sensitivity: 'sensitive' }, true],
  ['a personal number of a person', { kind: 'phone', sensitivity: 'personal' }, true],
  ['a personal text', { kind: 'text', sensitivity: 'personal' }, false],
  ['a public text', { kind: 'text' }, false],
  ['a choice', { type: 'string', enum: ['甲', '乙'], sensitivity: 'sensitive' }, false],
  ['a month', { kind: 'month', sensitivity: 'sensitive' }, false],
  ['a time', { kind: 'time', sensitivity: 'sensitive' }, false],
  ['a day', { type: 'string', format: 'date', sensitivity: 'sensitive' }, false],
  ['an amount', { kind: 'money', direction: 'in', sensitivity: 'sensitive' }, false],
  ['a unit', { kind: 'org-unit', sensitivity: 'sensitive' }, false],
  ['a person', { kind: 'person', sensitivity: 'sensitive' }, false],
];

test.each(made)('%s', (_what, schema, stands) => {
  const { form } = sample((files) => {
    Object.assign((files.form.schema as { properties: object }).properties, { 某项: schema });
  });
  const field = fieldByPath(form.fields, '某项');
  expect(field && standsAsToken(field)).toBe(stands);
  expect(field && isIdentifier(field)).toBe('kind' in schema && schema.kind === 'phone');
});
