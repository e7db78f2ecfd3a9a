import { expect, test } from 'vitest';
import { keptBackToo } from './kept-back.ts';

const hidden = { value: null, keptBack: true } as const;
const told = (value: number | null) => ({ value });

test('one part that is kept back takes the smallest other one with it', () => {
  expect(keptBackToo([told(30), hidden, told(4), told(0), told(12)])).toBe(2);
});

test('two that are kept back hide one another, and what is unknown hides nothing', () => {
  expect(keptBackToo([hidden, hidden, told(5)])).toBeUndefined();
  expect(keptBackToo([told(null), told(5)])).toBeUndefined();
  expect(keptBackToo([hidden, told(0), undefined])).toBeUndefined();
});
