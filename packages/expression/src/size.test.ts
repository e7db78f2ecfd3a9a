import { expect, test } from 'vitest';
import { browserBytes } from '../bench/size.ts';

test('what a form page loads stays within 10 KiB, gzipped', async () => {
  expect(await browserBytes()).toBeLessThanOrEqual(10 * 1024);
});
