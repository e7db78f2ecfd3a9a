import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../e2e/chromium.ts';
import { Clerk } from '../e2e/clerk.ts';
import { openOffice } from '../e2e/office.ts';
import { type Files, filesOf } from '../e2e/rebuild/files.ts';
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
/** Where a picture of a failure and what was made are left. */
const folder = process.env.HEARTH_SHOTS ?? '.';
const keep = (name: string, made: Files) => writeFileSync(join(folder, name), JSON.stringify(made, null, 2));
try {
  const { phases, files } = await rebuild(admin, '金秋助学（重做）', before, words);
  console.table(phases);
  if (process.env.HEARTH_SHOTS) keep('rebuilt.json', files);
  const actions = phases.reduce((sum, phase) => sum + phase.actions, 0);
  console.log(`${actions} actions in ${Math.round((Date.now() - started) / 1000)} s`);
  const replayed = await replay(task, before, files);
  for (const { scenario, failure } of replayed)
    console.log(failure === undefined ? `passes: ${scenario}` : `FAILS: ${scenario}: ${failure}`);
  if (replayed.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
} catch (error) {
  await admin.page.screenshot({ path: join(folder, 'rebuild-failed.png') });
  keep('rebuild-failed.json', await savedFiles(admin));
  throw new Error(`see rebuild-failed.png and .json in ${folder}`, { cause: error });
} finally {
  await browser.close();
  await office.close();
}
