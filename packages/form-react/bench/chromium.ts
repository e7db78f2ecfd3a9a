import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing but the page: no sandbox for root in a container, no calls home. */
const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** A real Chromium: the one that `CHROMIUM_PATH` names, the machine's, else the one that comes with npm. */
export async function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find(existsSync);
  if (executablePath) return chromium.launch({ executablePath, args: quiet });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...quiet, '--headless=shell'] });
}
