import { expect, test } from 'vitest';
import { patternFault } from './pattern.ts';

test.each([
  ['^\\d{4}-(0[1-9]|1[0-2])$', undefined],
  ['^1[3-9]\\d{9}$', undefined],
  ['^(\\p{L}+、)?\\p{L}+$', undefined],
  ['^([A-Z]|\\d){3}$', undefined],
  ['[(+*]+', undefined],
  ['(', 'invalid'],
  ['x'.repeat(501), 'too-long'],
  ['^(a+)+$', 'slow'],
  ['^(a*)*$', 'slow'],
  ['(\\d+){2,}', 'slow'],
  ['((ab)+c)*', 'slow'],
  ['(a|a)*', 'slow'],
  ['(a|aa){30}', 'slow'],
  ['(a?){30}', 'slow'],
  ['((a|b){8}){8}', 'slow'],
  ['(?:x+)+', 'slow'],
  ['.*.*.*.*.*=', 'slow'],
])('%s → %s', (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});
