/**
 * What filling in a form costs in a real Chromium, beside the renderers that anybody could take instead, in the same run.
 * `npm run bench:forms -- --rounds=3 --sizes=30,300 --only=hearth,plain`
 */
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.ts';
import { type Engine, engines } from './engines.ts';
import { installPeers } from './install-peers.ts';
import { type Measured, measure } from './measure.ts';
import { printReport, type Results } from './report.ts';
import { buildSite, serve } from './site.ts';
import { specOf } from './spec.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '30,300,1000' },
    only: { type: 'string', default: '' },
  },
});

const sizes = values.sizes.split(',').map(Number);
const wanted = values.only.split(',').filter(Boolean);
const chosen = engines.filter(({ page }) => wanted.length === 0 || wanted.includes(basename(page, extname(page))));

if (chosen.some(({ page }) => page.startsWith('peers/'))) installPeers();

const site = await buildSite(chosen);
for (const engine of chosen) {
  for (const size of sizes) {
    site.files.set(`/${engine.page}-${size}.json`, JSON.stringify(engine.definition(specOf(size))));
  }
}
const { server, origin } = await serve(site);
const browser = await startChromium();
const results: Results = new Map();
for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const size of sizes) {
    for (const engine of shuffled(chosen)) await once(engine, size);
  }
  console.error(`round ${round} of ${values.rounds}`);
}
await browser.close();
server.close();
printReport(chosen, sizes, results, site.sizes);

/** A page that does not come up is left out of the figures, and named. */
async function once(engine: Engine, size: number): Promise<void> {
  if (size > (engine.upTo ?? Number.POSITIVE_INFINITY)) return;
  const key = `${engine.name} ${size}`;
  const runs: Measured[] = results.get(key) ?? [];
  results.set(key, runs);
  try {
    runs.push(await measure(browser, origin, engine, size));
  } catch (fault) {
    console.error(`${key}: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`);
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item): [number, T] => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
