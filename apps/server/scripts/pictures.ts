/**
 * Makes the pictures of the README again, from a running demo server:
 *
 *     npm start
 *     node apps/server/scripts/pictures.ts http://127.0.0.1:8080
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../e2e/chromium.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = new URL('../../../docs/images/', import.meta.url).pathname;
const password = 'hearth-demo';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const browser = await startChromium();

/** Signs in and hands the inbox over; what is on the screen afterwards is the picture. */
async function picture(
  file: string,
  account: string,
  screen: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...screen });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await go(page);
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: folder + file });
  await context.close();
}

await picture('desk.png', 'lvjing', desk, async (page) => {
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});

await picture('phone.png', 'lvjing', phone, async (page) => {
  await page.getByRole('link').filter({ hasText: '登记整改反馈' }).first().click();
  await page.getByRole('textbox', { name: '整改情况' }).waitFor();
});

await browser.close();
