import type { Browser } from 'playwright-core';
import { test as base } from 'vitest';
import { startChromium } from './chromium.ts';
import { type BrowsedOffice, openOffice } from './office.ts';

interface AtTheDoor {
  $file: { office: BrowsedOffice; browser: Browser };
}

/** A test before an office's door: the tests of a file share the office and a browser, opened when the first of them asks. */
export const test = base.extend<AtTheDoor>({
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture asks for stands in a pattern, and this one asks for nothing.
    async ({}, use) => {
      const office = await openOffice();
      await use(office);
      await office.close();
    },
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await startChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});
