/**
 * Makes the pictures of the README and of the guides again, from a running demo server:
 *
 *     npm start
 *     node apps/server/scripts/pictures.ts http://127.0.0.1:8080 [some of their names]
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../e2e/chromium.ts';

const [address = 'http://127.0.0.1:8080', ...only] = process.argv.slice(2);
const folder = new URL('../../../docs/', import.meta.url).pathname;
const password = 'hearth-demo';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const guide: BrowserContextOptions = { viewport: { width: 1180, height: 760 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

// Without it the browser writes dates in its own language.
process.env.LANGUAGE = 'zh_CN';
const browser = await startChromium();

/** Signs in and hands the inbox over; what is on the screen afterwards is the picture. */
async function picture(
  file: string,
  account: string,
  screen: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
): Promise<void> {
  if (only.length > 0 && !only.some((name) => file.endsWith(`${name}.png`))) return;
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

await picture('images/desk.png', 'lvjing', desk, async (page) => {
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});

await picture('images/phone.png', 'shenli', phone, async (page) => {
  await page.getByRole('link').filter({ hasText: '登记整改反馈' }).first().click();
  await page.getByRole('textbox', { name: '整改情况' }).waitFor();
});

/** A page of the guides: where one goes from the inbox. */
const shown = (file: string, account: string, go: (page: Page) => Promise<void>) =>
  picture(`guides/images/${file}.png`, account, guide, go);

/** Opens an address inside and waits for something that is only there when it is loaded. */
const at = (path: string, seen: string) => async (page: Page) => {
  await page.goto(address + path);
  await page.locator(seen).first().waitFor();
};

await shown('inbox', 'lvjing', async (page) => {
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});
await shown('start', 'lvjing', at('/start', 'article'));
await shown('form', 'lvjing', async (page) => {
  await page.goto(`${address}/start`);
  const task = page.locator('article', { has: page.getByRole('heading', { name: '工会经费收缴' }) });
  await task.getByRole('button').click();
  await page.getByRole('main').getByRole('combobox').first().waitFor();
  await page.getByRole('main').getByRole('combobox').first().click();
  await page.keyboard.insertText('溪南');
  await page.getByRole('option').first().waitFor();
});
await shown('case', 'wenya', async (page) => {
  await page.goto(`${address}/cases?status=ended&task=golden-autumn-student-aid&result=aided`);
  await page.getByRole('main').getByRole('row').getByRole('link').first().click();
  await page.locator('.case-tabs').waitFor();
});
await shown('register', 'wenya', async (page) => {
  await page.goto(`${address}/registers`);
  await page.getByRole('main').getByRole('link').nth(1).click();
  await page.getByRole('main').getByRole('row').nth(3).waitFor();
});
await shown('import', 'wenya', async (page) => {
  await page.goto(`${address}/registers/enterprise`);
  await page.getByRole('button', { name: '从台账导入' }).click();
  const lines = ['单位名称,单位类型,所属上级工会,经营状态,工会组织形式', ',企业,溪南镇总工会,在营,未建会'];
  const buffer = Buffer.from([...lines, '溪南新风家具有限公司,企业,溪南镇总工会,在营,未建会'].join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: '新增企业.csv', mimeType: 'text/csv', buffer });
  await page.getByText('行不能登记').waitFor();
});
await shown('merge', 'wenya', async (page) => {
  await page.goto(`${address}/registers/enterprise`);
  await page.getByRole('main').getByRole('row').nth(2).getByRole('link').click();
  await page.getByRole('button', { name: '并入' }).click();
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.keyboard.insertText('东桥');
  await page.locator('.ant-select-item-option').nth(1).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
});
await shown('units', 'haojing', at('/operations?part=units', '.people-units > li'));
await shown('payments', 'hecheng', at('/payments', '.data-table tbody tr'));
await shown('campaign', 'wenya', async (page) => {
  await page.goto(`${address}/campaigns`);
  await page.getByRole('link', { name: '元旦春节送温暖' }).click();
  await page.getByRole('main').getByRole('row').nth(1).waitFor();
});
await shown('schedules', 'wenya', at('/schedules', '.slots > li'));
await shown('board', 'wenya', at('/board', '.card'));

await browser.close();
