import type { Browser, CDPSession, Page } from 'playwright-core';
import { controlNamed } from './by-name.ts';
import { type Spent, spentOn, startCounters } from './counters.ts';
import type { Engine } from './engines.ts';
import { specOf, typedInto } from './spec.ts';

/** Milliseconds of the main thread's CPU, unless said otherwise. */
export interface Measured {
  /** Until the first screen can be used. What the page does while the counters are read is counted too. */
  interactive: number;
  /** Until every field stands there. */
  complete: number;
  /** From navigation to the first screen, on the wall. */
  interactiveWall: number;
  /** Per key, each painted. */
  key: Spent;
  /** What still runs after the last key. */
  tail: number;
  /** Forty keys at once, and all that follows from them. */
  burst: number;
  /** The switch is pressed and thirty fields appear. */
  toggle: number;
  /** How many of the thirty did. */
  appeared: number;
}

const WARM_UP = 12;
const KEYS = 30;
const BETWEEN_KEYS = 40;
/** Long enough for every debounce among the engines. */
const SETTLED = 700;
const BURST = 40;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One load of an engine's page, in a browser that has never seen it. */
export async function measure(browser: Browser, origin: string, engine: Engine, size: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`window.controlNamed = ${controlNamed}`);
    await page.goto(origin);
    const session = await context.newCDPSession(page);
    await startCounters(session);
    const opened = await opening(page, session, `${origin}/${engine.page}?size=${size}`);
    await pause(SETTLED);
    return { ...opened, ...(await typing(page, session, size)), ...(await toggling(page, session)) };
  } finally {
    await context.close();
  }
}

type Opened = Pick<Measured, 'interactive' | 'complete' | 'interactiveWall'>;

async function opening(page: Page, session: CDPSession, url: string): Promise<Opened> {
  const said = (word: string) =>
    page.waitForEvent('console', { predicate: (one) => one.text().startsWith(word), timeout: 120_000 });
  const ready = said('ready');
  let interactiveWall = 0;
  const first = await spentOn(session, async () => {
    const [usable] = await Promise.all([said('usable'), page.goto(url, { waitUntil: 'commit' })]);
    interactiveWall = Number(usable.text().split(' ')[1]);
  });
  const rest = await spentOn(session, () => ready);
  return { interactive: first.task, complete: first.task + rest.task, interactiveWall };
}

async function typing(
  page: Page,
  session: CDPSession,
  size: number,
): Promise<Pick<Measured, 'key' | 'tail' | 'burst'>> {
  const { title } = typedInto(specOf(size));
  await page.evaluate(`controlNamed(${JSON.stringify(title)}).focus()`);
  await keys(session, WARM_UP);
  await pause(SETTLED);
  const typed = await spentOn(session, () => keys(session, KEYS));
  const tail = await spentOn(session, () => pause(SETTLED));
  const kept = await page.evaluate('document.activeElement.value.length');
  if (kept !== WARM_UP + KEYS) throw new Error(`${kept} characters arrived`);
  const burst = await spentOn(session, async () => {
    await page.evaluate(burstOfKeys, BURST);
    await pause(SETTLED);
  });
  return { key: { task: typed.task / KEYS, script: typed.script / KEYS }, tail: tail.task, burst: burst.task };
}

/** Real keys, one after the other, with time to paint each. */
async function keys(session: CDPSession, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const text = 'abcdefghij'[index % 10]!;
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, unmodifiedText: text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    await pause(BETWEEN_KEYS);
  }
}

/** Faster than anybody types: no paint comes between. */
function burstOfKeys(count: number): void {
  const input = document.activeElement as HTMLInputElement;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  for (let index = 0; index < count; index += 1) {
    set!.call(input, 'x'.repeat(index + 1));
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'x' }));
  }
}

async function toggling(page: Page, session: CDPSession): Promise<Pick<Measured, 'toggle' | 'appeared'>> {
  await page.evaluate(`controlNamed('栏目0').focus()`);
  await pause(SETTLED);
  const spent = await spentOn(session, async () => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: ' ', code: 'Space', text: ' ' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: ' ', code: 'Space' });
    await pause(SETTLED);
  });
  const count = `Array.from({ length: 30 }, (_, index) => controlNamed('附加' + index)).filter(Boolean).length`;
  return { toggle: spent.task, appeared: (await page.evaluate(count)) as number };
}
