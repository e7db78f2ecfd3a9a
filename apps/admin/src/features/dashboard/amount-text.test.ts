import { expect, test } from 'vitest';
import { amountText } from './amount-text.ts';

test.each([
  [null, '家', '—'],
  [1756, '家', '1,756家'],
  [98.5, '%', '98.5%'],
  [656240, '元', '65.624万元'],
  [9999, '元', '9,999元'],
])('%s of %s is %s', (value, measure, text) => {
  expect(amountText(value, measure)).toBe(text);
});
