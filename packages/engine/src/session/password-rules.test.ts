import { expect, test } from 'vitest';
import { newInitialPassword, weaknessOf } from './password-rules.ts';

test.each([
  ['1234567', 'password-short'],
  ['wangmin2026', 'password-common'],
  ['Password2026', 'password-common'],
  ['87654321', 'password-common'],
  ['aaaaaaaaaaa', 'password-common'],
  ['trustno1', 'password-common'],
  ['QWE123qwe', 'password-common'],
  ['我爱职工之家2026', 'password-common'],
  ['青溪县总工会一二三', 'password-common'],
  ['我叫王敏我叫王敏', 'password-common'],
  ['四季平安又一年', 'password-short'],
  ['四季平安又一年吉', undefined],
  ['correct horse', undefined],
])('the password %s: %s', (typed, weakness) => {
  expect(weaknessOf(typed, ['wangmin', '王敏', '青溪县总工会', ''])).toBe(weakness);
});

test('a first password is different each time and never too easy', () => {
  const some = Array.from({ length: 50 }, newInitialPassword);
  expect(new Set(some).size).toBe(50);
  expect(some.map((one) => weaknessOf(one, ['wangmin']))).toEqual(some.map(() => undefined));
});
