import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Nothing but the page under test: no sandbox for root in a container, no calls home, nothing that still moves. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-prefers-reduced-motion',
];

/** Starts a real Chromium. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch(await program());
}

/** The same with a folder of its own, so that what it keeps outlives it. */
export async function startWithProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await program()), locale: 'zh-CN' });
}

/** The one that `CHROMIUM_PATH` names, the machine's, else the one that comes with npm. */
async function program(): Promise<{ executablePath: string; args: string[] }> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find(existsSync);
  if (executablePath) return { executablePath, args: quiet };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...quiet, '--headless=shell'] };
}
