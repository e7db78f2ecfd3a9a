import { expect, test } from 'vitest';
import { withNewNumbers } from './new-numbers.ts';

test.each([
  [
    '检查5次，发现问题3处，很有成效。',
    '检查5次，发现问题3处。',
    '检查6次，发现问题3处。',
    '检查6次，发现问题3处，很有成效。',
  ],
  ['发现问题3处，覆盖100家。', '检查3次，发现问题3处。', '检查3次，发现问题4处。', undefined],
  ['检查15次。', '检查5次。', '检查6次。', undefined],
  ['检查5次。', '检查5次。', '检查6次，整改2处。', undefined],
  ['签订率92.6%左右。', '签订率92.6%。', '签订率93%。', '签订率93%左右。'],
])('%s, written as %s, now %s', (text, from, now, updated) => {
  expect(withNewNumbers(text, from, now)).toBe(updated);
});
