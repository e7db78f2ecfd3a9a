// @vitest-environment node
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { FormState } from '@hearth/kernel';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../bench/chromium.ts';
import { hearthDefinition } from '../bench/definitions/hearth.ts';
import { addPage, serve } from '../bench/site.ts';
import { specOf } from '../bench/spec.ts';

declare const state: FormState;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const files = new Map<string, string>();
  await addPage(files, '/demo', new URL('../dev/main.tsx', import.meta.url).pathname);
  await addPage(files, '/long', new URL('../bench/pages/hearth.tsx', import.meta.url).pathname);
  files.set('/long-300.json', JSON.stringify(hearthDefinition(specOf(300))));
  ({ server, origin } = await serve({ files }));
  browser = await startChromium();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(query = '?empty', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${origin}/demo${query}`);
  await page.locator('.hf').waitFor();
  return page;
}

const answer = (page: Page, path: string) => page.evaluate((at) => state.get(at), path);
const field = (page: Page, title: string) =>
  page.locator('input, select, textarea').and(page.getByLabel(title)).first();
const session = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
const openTab = (page: Page, title: string) => page.getByRole('tab', { name: title }).click();

describe('an input method', () => {
  it('gives nothing to the form before its word is done: no answer, no sum, nothing to save', async () => {
    const page = await open();
    const cdp = await session(page);
    await field(page, '申请人').focus();
    await page.evaluate(() => {
      Object.assign(window, { told: 0 });
      state.onAnswers(() => Object.assign(window, { told: (window as never as { told: number }).told + 1 }));
    });
    for (const text of ['w', 'wa', 'wang', 'wang f']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    expect(await field(page, '申请人').inputValue()).toBe('wang f');
    expect(await answer(page, '申请人')).toBeNull();
    expect(await page.evaluate('told')).toBe(0);
    expect(await page.evaluate(() => state.snapshot('申请人').touched)).toBe(false);
    await cdp.send('Input.insertText', { text: '王芳' });
    expect(await answer(page, '申请人')).toBe('王芳');
    expect(await page.evaluate('told')).toBe(1);
  });

  it('that is left in the middle of a word loses nothing that is on the screen', async () => {
    const page = await open();
    const cdp = await session(page);
    await field(page, '申请人').focus();
    await cdp.send('Input.imeSetComposition', { text: '李', selectionStart: 1, selectionEnd: 1 });
    await field(page, '住址').focus();
    expect(await answer(page, '申请人')).toBe((await field(page, '申请人').inputValue()) || null);
  });
});

describe('strange input', () => {
  it.each([
    ['rare characters', '𠮷野家𡋾'],
    ['emoji with joiners', '👩‍👩‍👧‍👦🇨🇳'],
    ['marks of direction', 'abc\u202Eدفع\u202C‏'],
    ['combining marks', 'é한글'],
    ['markup', '<img src=x onerror=alert(1)>&amp;'],
  ])('%s arrive as they are', async (_name, text) => {
    const page = await open();
    await field(page, '住址').focus();
    await page.keyboard.insertText(text);
    expect(await answer(page, '住址')).toBe(text);
    expect(await field(page, '住址').inputValue()).toBe(text);
  });

  it('of 100,000 characters is taken, and the form goes on', async () => {
    const page = await open();
    await openTab(page, '家庭与收入');
    await field(page, '困难情况').focus();
    await page.keyboard.insertText('困难'.repeat(50_000));
    await page.keyboard.type('。');
    expect(await page.evaluate(() => String(state.get('事由')).length)).toBe(100_001);
    await field(page, '申请金额').fill('1200');
    expect(await answer(page, '申请金额')).toBe(1200);
  });

  it('counts a rare character as one', async () => {
    const page = await open();
    await field(page, '申请人').fill('𠮷'.repeat(20));
    expect(await page.evaluate(() => state.snapshot('申请人').problems.length)).toBe(0);
    await field(page, '申请人').fill('𠮷'.repeat(21));
    expect(await page.evaluate(() => state.snapshot('申请人').problems.length)).toBe(1);
  });

  it('of 5,000 rows is counted before it is taken, and fifty rows stand on the screen', async () => {
    const page = await open();
    await openTab(page, '家庭与收入');
    await page.getByRole('button', { name: '粘贴 Excel 行' }).first().click();
    const lines = Array.from({ length: 5000 }, (_, row) => `成员${row}\t子女\t${row % 90}`);
    await page.locator('.hf-paste textarea').evaluate((area, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, lines.join('\n'));
    await page.getByText('读到 5000 行').waitFor();
    await page.locator('.hf-paste .hf-primary').click();
    expect(await answer(page, '人口')).toBe(5000);
    expect(await page.locator('.hf-table tbody tr').count()).toBe(50);
  });
});

it('has every sum and rule up to date after forty keys at once, with nothing left to run', async () => {
  const page = await open();
  await openTab(page, '家庭与收入');
  await page.evaluate(() => state.addRow('家庭成员', { 姓名: '王芳', 在职: true }));
  const money = page.locator('.hf-table input[inputmode=decimal]').first();
  await money.focus();
  const seen = await page.evaluate(() => {
    const input = document.activeElement as HTMLInputElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    for (let key = 1; key <= 40; key += 1) {
      set!.call(input, String(key * 100));
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return [state.get('月收入合计'), state.get('人均'), document.querySelector('.hf-output')?.textContent];
  });
  expect(seen.slice(0, 2)).toEqual([4000, 4000]);
});

describe('without a mouse', () => {
  it('every control of a page is reached by Tab, in the order of the screen, and Tab leads out again', async () => {
    const page = await open();
    const stops = await page.evaluate(() => {
      const wanted = 'input, select, textarea, button, a[href]';
      const first = new Set<string>();
      return [...document.querySelectorAll<HTMLInputElement>(wanted)]
        .filter((one) => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length > 0)
        .filter((one) => one.type !== 'radio' || (!first.has(one.name) && first.add(one.name)))
        .map((one, index) => one.setAttribute('data-stop', String(index))).length;
    });
    const visited: (string | null)[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(() => document.activeElement!.getAttribute('data-stop')));
      // A date has parts of its own, through which Tab goes one after the other.
      while (visited.at(-1) === visited.at(-2)) {
        await page.keyboard.press('Tab');
        visited.splice(-1, 1, await page.evaluate(() => document.activeElement!.getAttribute('data-stop')));
      }
    }
    expect(visited).toEqual(Array.from({ length: stops }, (_, index) => String(index)));
  });

  it('a choice, a yes, a list and a search are answered, and Enter sends nothing off', async () => {
    const page = await open();
    await field(page, '申请人').focus();
    await page.keyboard.type('王芳');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await answer(page, '性别')).toBe('女');
    await field(page, '困难类型').focus();
    await page.keyboard.press('ArrowDown');
    expect(await answer(page, '困难类型')).toBe('重大疾病');
    await field(page, '病种').waitFor();
    await field(page, '经办人').focus();
    await page.keyboard.type('李');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await answer(page, '经办人')).toBe('p2');
    await page.keyboard.press('Escape');
    await page.locator('#submit').focus();
    await page.keyboard.press('Enter');
    await page.locator('.hf-summary button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await page.evaluate(() => document.activeElement!.id)).toContain('身份证号');
  });
});

it('has all of 300 fields there for whoever tabs, jumps or reads by ear', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/long?size=300`);
  const last = page.getByLabel('栏目296', { exact: true });
  await last.waitFor({ state: 'attached' });
  await last.focus();
  await page.keyboard.type('末栏');
  expect(await last.inputValue()).toBe('末栏');
  const { y, height } = (await last.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(900);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent)).toBe(
    '栏目295',
  );
  const reader = await session(page);
  const unheard = async () => {
    const { nodes } = await reader.send('Accessibility.getFullAXTree');
    const heard = new Set(nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value));
    return [0, 150, 296].filter((index) => !heard.has(`栏目${index}`));
  };
  // The tree of what is read out follows the page in its own time.
  await expect.poll(unheard, { timeout: 90_000 }).toEqual([]);
});

const screens: [name: string, options: BrowserContextOptions][] = [
  ['a desk', {}],
  ['390 px', { viewport: { width: 390, height: 844 } }],
  ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['high contrast', { forcedColors: 'active' }],
];

describe.each(screens)('on %s', (_name, options) => {
  it('nothing stands beside the screen, and axe finds nothing, with problems shown and on every page', async () => {
    const page = await open('', options);
    await page.evaluate(() => {
      state.set('申请人', null);
      state.set('联系电话', '12');
      state.validateAll();
    });
    await page.evaluate(axe);
    for (const title of ['基本情况', '家庭与收入', '走访记录', '材料与签名']) {
      await openTab(page, title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as never as { axe: typeof import('axe-core') }).axe.run('.hf');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
    }
  });

  it('what has the focus, and what is wrong, can be seen without colours', async () => {
    const page = await open('', options);
    await page.evaluate(() => {
      state.set('联系电话', '12');
      state.touch('联系电话');
    });
    await field(page, '联系电话').focus();
    const look = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow, borderStyle } = getComputedStyle(document.activeElement!);
      return { outline: outlineStyle !== 'none' && outlineWidth !== '0px', boxShadow, borderStyle };
    });
    expect(look.outline || look.boxShadow !== 'none').toBe(true);
    if (options.forcedColors) expect(look.outline).toBe(true);
    expect(await page.locator('.hf-error').first().textContent()).toMatch(/电话/);
  });
});
