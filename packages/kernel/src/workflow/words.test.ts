import { expect, test } from 'vitest';
import { kernelWords } from './words.ts';

test('every word is there in both languages', () => {
  expect(Object.keys(kernelWords.en)).toEqual(Object.keys(kernelWords['zh-CN']));
});
