import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { decimalPlaces, isMultipleOf } from './decimal-text.ts';
import { partsOfPointer, pointerOf } from './pointer.ts';
import { sha256 } from './sha256.ts';
import { knownNames, suggestionFor } from './suggestion.ts';

test('sha256 is the one of node:crypto for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '中', '𠮷', '\0'), maxLength: 150 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 50 },
  );
});

test('canonical JSON does not depend on the order of keys and reads back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as never);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ 乙: 1, 甲: [{ b: 2, a: 1 }] })).toBe('{"乙":1,"甲":[{"a":1,"b":2}]}');
});

test('a pointer keeps names with slashes and tildes', () => {
  expect(pointerOf(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(partsOfPointer(pointerOf(parts))).toEqual(parts);
    }),
  );
});

test.each([
  [12.5, 1],
  [0.1 + 0.2, 17],
  [1e-7, 7],
  [1e21, 0],
  [1.5e-9, 10],
  [-3, 0],
])('%d has %d decimals', (value, places) => expect(decimalPlaces(value)).toBe(places));

test('a multiple is counted on the digits that a person sees', () => {
  expect(isMultipleOf(0.3, 0.1)).toBe(true);
  expect(isMultipleOf(1.005, 0.01)).toBe(false);
  expect(isMultipleOf(5, 0)).toBe(false);
});

test('the likely name comes first', () => {
  expect(suggestionFor('maxLenght', ['minLength', 'maxLength'])).toBe('maxLength');
  expect(suggestionFor('姓氏', ['家庭住址'])).toBeUndefined();
  expect(knownNames('救助金颔', ['姓名', '救助金额'])).toEqual(['救助金额', '姓名']);
});
