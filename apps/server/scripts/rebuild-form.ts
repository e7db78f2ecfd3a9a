import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/chromium.ts';
import { Clerk } from '../e2e/clerk.ts';
import { openOffice } from '../e2e/office.ts';
import { filesOf } from '../e2e/rebuild/files.ts';
import { rebuild } from '../e2e/rebuild/rebuild.ts';
import type { OfficeWords } from '../e2e/rebuild/tables.ts';
import { formsFolder } from '../src/host/root.ts';

/*
 * Rebuilds a shipped definition at the designer from a blank page in a real Chromium, by clicks and typing alone, and counts them.
 * Run: node scripts/rebuild-form.ts (needs the built pages: npm run build)
 */

const task = 'golden-autumn-student-aid';
const posts = JSON.parse(readFileSync(join(formsFolder, 'posts.json'), 'utf8')) as { id: string; title: string }[];
const words: OfficeWords = {
  posts: Object.fromEntries(posts.map(({ id, title }) => [id, title])),
  levels: { city: '市', county: '县（市、区）', township: '乡镇（街道）', grassroots: '基层' },
};
const office = process.env.HEARTH_AT ? { address: process.env.HEARTH_AT, close: async () => {} } : await openOffice();
const browser = await startChromium();
const admin = await Clerk.signIn(browser, office.address, 'admin');
admin.page.setDefaultTimeout(30_000);
const started = Date.now();
try {
  const phases = await rebuild(admin, '金秋助学（重做）', filesOf(join(formsFolder, task)), words);
  console.table(phases);
  console.log(
    `${phases.reduce((sum, { actions }) => sum + actions, 0)} actions in ${Math.round((Date.now() - started) / 1000)} s`,
  );
} catch (error) {
  await admin.page.screenshot({ path: '/tmp/hearth-b/failed.png' });
  throw error;
} finally {
  await browser.close();
  await office.close();
}
