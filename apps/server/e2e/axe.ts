/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on a page, in words that name the element. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Everything asked for is there and stands still. The line for live events stays open: a quiet network says nothing. */
async function settled(page: Page): Promise<void> {
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
