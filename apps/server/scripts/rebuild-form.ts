import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/chromium.ts';
import { Clerk } from '../e2e/clerk.ts';
import { openOffice } from '../e2e/office.ts';
import { filesOf } from '../e2e/rebuild/files.ts';
import { rebuild, savedFiles } from '../e2e/rebuild/rebuild.ts';
import { replay } from '../e2e/rebuild/replay.ts';
import type { OfficeWords } from '../e2e/rebuild/tables.ts';
import { formsFolder } from '../src/host/root.ts';

/*
 * Rebuilds a shipped definition at the designer from a blank page in a real Chromium, by clicks and typing alone, counts them, and plays the
 * scenarios of the shipped definition with the one that was made. Run: npm run rebuild -w @hearth/server (needs the built pages: npm run build)
 */

const task = 'golden-autumn-student-aid';
const posts = JSON.parse(readFileSync(join(formsFolder, 'posts.json'), 'utf8')) as { id: string; title: string }[];
const words: OfficeWords = {
  posts: Object.fromEntries(posts.map(({ id, title }) => [id, title])),
  levels: { city: '市', county: '县（市、区）', township: '乡镇（街道）', grassroots: '基层' },
};
const before = filesOf(join(formsFolder, task));
const office = await openOffice();
const browser = await startChromium();
const admin = await Clerk.signIn(browser, office.address, 'admin');
const started = Date.now();
try {
  const { phases, files } = await rebuild(admin, '金秋助学（重做）', before, words);
  console.table(phases);
  const actions = phases.reduce((sum, phase) => sum + phase.actions, 0);
  console.log(`${actions} actions in ${Math.round((Date.now() - started) / 1000)} s`);
  const replayed = await replay(task, before, files);
  for (const { scenario, failure } of replayed)
    console.log(failure === undefined ? `passes: ${scenario}` : `FAILS: ${scenario}: ${failure}`);
  if (replayed.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
} catch (error) {
  const left = join(process.env.HEARTH_SHOTS ?? '.', 'rebuild-failed');
  await admin.page.screenshot({ path: `${left}.png` });
  writeFileSync(`${left}.json`, JSON.stringify(await savedFiles(admin), null, 2));
  throw new Error(`see ${left}.png and what was made in ${left}.json`, { cause: error });
} finally {
  await browser.close();
  await office.close();
}
