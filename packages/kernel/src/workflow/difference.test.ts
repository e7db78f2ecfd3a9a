import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from './case-state.ts';
import { differences } from './difference.ts';
import { setAt } from './document-path.ts';
import { apply, define } from './story.fixture.ts';

const { fields } = define({
  properties: {
    甲: { type: 'string' },
    段: { type: 'object', properties: { 乙: { type: 'number' } } },
    组: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          丙: { type: 'string' },
          内: { type: 'array', items: { type: 'object', properties: { 丁: { type: 'number' } } } },
        },
      },
    },
  },
  steps: [apply],
}).form;

const rowId = fc.constantFrom('a', 'b', 'c', 'd');
const rowsOf = (row: fc.Arbitrary<Document>) => fc.uniqueArray(row, { selector: ({ _row }) => _row, maxLength: 4 });
const inner = fc.record({ _row: rowId, 丁: fc.integer({ max: 3, min: 0 }) }, { requiredKeys: ['_row'] });
const outer = fc.record({ _row: rowId, 丙: fc.constantFrom('x', 'y'), 内: rowsOf(inner) }, { requiredKeys: ['_row'] });
const document: fc.Arbitrary<Document> = fc.record(
  { 甲: fc.constantFrom('x', 'y'), 段: fc.record({ 乙: fc.integer({ max: 2, min: 0 }) }), 组: rowsOf(outer) },
  { requiredKeys: [] },
) as fc.Arbitrary<Document>;

test('each change names the value before and after, with row ids in its path', () => {
  const before: Document = { 甲: 'x', 组: [{ _row: 'a', 丙: 'x' }, { _row: 'b' }] };
  const after: Document = {
    组: [
      { _row: 'c', 丙: 'y' },
      { _row: 'a', 丙: 'y' },
    ],
  };
  expect(differences(fields, before, after)).toEqual([
    { path: '甲', from: 'x' },
    { path: '组[b]', from: { _row: 'b' } },
    { path: '组[c]', to: { _row: 'c', 丙: 'y' } },
    { path: '组[a].丙', from: 'x', to: 'y' },
    { path: '组[]', from: ['a', 'b'], to: ['c', 'a'] },
  ]);
});

test('the changes laid over what was there give what is there now, and touch nothing', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const frozen = structuredClone(before);
      let result = before;
      for (const { path, to } of differences(fields, before, after)) result = setAt(result, path, to);
      expect(differences(fields, result, after)).toEqual([]);
      expect(before).toEqual(frozen);
    }),
    { numRuns: 300 },
  );
});
