import { expect, it } from 'vitest';
import { safeReturnAddress } from './return-address.ts';

it.each([
  ['/cases?status=running', '/cases?status=running'],
  ['/work/abc', '/work/abc'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?back=/', '/'],
])('after signing in, %s leads to %s', (back, address) => {
  expect(safeReturnAddress(back)).toBe(address);
});
