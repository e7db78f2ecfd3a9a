import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compareNumbers,
  digitsOf,
  divide,
  exact,
  multiply,
  numberOf,
  power,
  round,
  squareRoot,
  subtract,
} from './decimal.ts';

/** Amounts as documents have them, and decimals beyond what a double keeps. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => digitsOf(exact(`${digits}e-${scale}`)));
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => String(cents / 100));
const number = fc.oneof(decimal, amount, fc.constantFrom('0', '0.1', '0.2', '1.005', '-0.5', '1e21', '1e-7'));

/** A text as the evaluator meets it: a plain number when that is what it prints as. */
const num = (text: string) => (String(Number(text)) === text ? Number(text) : exact(text));
const same = (actual: ReturnType<typeof add>, expected: Big): void => {
  expect(actual === null ? null : digitsOf(actual)).toBe(expected.eq(0) ? '0' : expected.toFixed());
};

test('sums, differences, products and quotients are those of big.js', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      same(add(num(a), num(b)), new Big(a).plus(b));
      same(subtract(num(a), num(b)), new Big(a).minus(b));
      same(multiply(num(a), num(b)), new Big(a).times(b));
      if (!new Big(b).eq(0)) same(divide(num(a), num(b)), new Big(a).div(b));
      expect(Math.sign(compareNumbers(num(a), num(b)))).toBe(new Big(a).cmp(b));
    }),
    { numRuns: 2000 },
  );
});

test('rounding is that of big.js', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -3, max: 8 }), (a, places) => {
      same(round(num(a), places, 'down'), new Big(a).round(places, 0));
      same(round(num(a), places, 'half-up'), new Big(a).round(places, 1));
      same(round(num(a), places, 'half-even'), new Big(a).round(places, 2));
      same(round(num(a), places, 'up'), new Big(a).round(places, 3));
    }),
    { numRuns: 1000 },
  );
});

test('square roots are those of big.js', () => {
  fc.assert(
    fc.property(number, (a) => {
      const positive = a.replace('-', '');
      same(squareRoot(num(positive)), new Big(positive).sqrt());
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['0.1', '0.2', '0.3'],
  ['9007199254740991', '1', '9007199254740992'],
  ['9007199254740993', '0.01', '9007199254740993.01'],
  ['-0.1', '0.1', '0'],
])('%s + %s is %s', (a, b, sum) => expect(digitsOf(add(num(a), num(b)) ?? 0)).toBe(sum));

test('what decimal128 cannot hold is null', () => {
  expect(power(10, 6145)).toBeNull();
  expect(multiply(power(10, 6000) ?? 0, power(10, 6000) ?? 0)).toBeNull();
  expect(numberOf(power(10, 400) ?? 0)).toBeNull();
  expect(power(2, 0.5)).toBeNull();
  expect(power(2, -2)).toMatchObject({ digits: expect.anything() });
  expect(divide(1, 0)).toBeNull();
});
