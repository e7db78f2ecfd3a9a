/**
 * Opens, fills in and closes a case of every task once in a real Chromium, by the shortest scenario that ends well, and keeps a picture of every form at the width of a desk and of a phone:
 *
 *     node apps/server/scripts/fill-every-form.ts /tmp/pictures [task ...]
 *
 * `--first` stops when the first form is handed in.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Definition } from '@hearth/definition';
import { describeFailure, play, readScenarios, type Scenario } from '@hearth/scenario';
import type { Page } from 'playwright-core';
import { BrowserOffice } from '../e2e/browser-office.ts';
import { startChromium } from '../e2e/chromium.ts';
import { adminFolder, formsFolder } from '../src/host/root.ts';

const words = process.argv.slice(2);
const firstOnly = words.includes('--first');
const [folder = 'pictures', ...only] = words.filter((word) => word !== '--first');
mkdirSync(folder, { recursive: true });

const widths = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const browser = await startChromium();
const dataDir = mkdtempSync(join(tmpdir(), 'hearth-forms-'));
let task = '';
const seen = new Set<string>();
const office = await BrowserOffice.open(browser, { dataDir, pages: process.env.HEARTH_PAGES ?? adminFolder }, picture);

let failed = 0;
for (const definition of office.definitions) {
  if (only.length > 0 && !only.includes(definition.id)) continue;
  task = definition.id;
  const scenario = await shortestStory(definition);
  const started = performance.now();
  const failure = scenario ? await tried(scenario, definition) : 'no scenario ends well';
  if (failure) failed += 1;
  console.log(
    `${failure ? 'FAILED' : 'closed'}  ${task}  ${Math.round((performance.now() - started) / 1000)} s  ${failure ?? scenario?.title}`,
  );
}
await browser.close();
await office.close();
rmSync(dataDir, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

async function tried(scenario: Scenario, definition: Definition): Promise<string | undefined> {
  try {
    const failure = await play(scenario, definition, office.of(definition));
    return failure && describeFailure(scenario, failure);
  } catch (fault) {
    return String(fault).split('\n').slice(0, 4).join(' ');
  }
}

/** The shortest scenario that ends well, without what was expected to be refused and what is looked at besides. */
async function shortestStory({ id, workflow }: Definition): Promise<Scenario | undefined> {
  const good = workflow.results.flatMap(({ id: result, tone }) => (tone === 'success' ? [result] : []));
  const stories = (await readScenarios(join(formsFolder, id))).map(({ scenario }) => scenario);
  const plain = stories.flatMap((story): Scenario[] => {
    const steps = ownSteps(story)?.filter((step) => !('expect' in step) && !('problems' in step && step.problems));
    if (!steps || !good.includes(story.expect?.result ?? '')) return [];
    if (firstOnly) return [{ ...story, steps: steps.filter((step) => 'start' in step).slice(0, 1), expect: {} }];
    return [{ ...story, steps, expect: { status: 'ended', result: story.expect?.result ?? '' } }];
  });
  return plain.toSorted((a, b) => a.steps.length - b.steps.length)[0];
}

/** What happens in the case itself, not in those that it opens; undefined for a story that does not come back. */
function ownSteps({ steps }: Scenario): Scenario['steps'] | undefined {
  let away = 0;
  const own = steps.filter((step) => {
    if ('follow' in step) away += 1;
    const stays = away === 0;
    if ('back' in step) away -= 1;
    return stays;
  });
  return away === 0 ? own : undefined;
}

async function picture(page: Page, step: string): Promise<void> {
  const name = `${task}.${step}`;
  if (seen.has(name)) return;
  seen.add(name);
  for (const [screen, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}.${screen}.png`), fullPage: true });
  }
  await page.setViewportSize(widths.desk);
}
