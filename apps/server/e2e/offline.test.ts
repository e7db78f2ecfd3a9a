/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './at-the-door.ts';
import { startWithProfile } from './chromium.ts';
import { Clerk } from './clerk.ts';
import type { Filling } from './filling.ts';
import { password } from './office.ts';
import { takePhoto } from './photo.ts';
import { planCheck, recordVisit } from './safety-check.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

test('a visit without a line: the app opens, the form is filled in and completed, and everything arrives once', {
  timeout: 480_000,
}, async ({ office, browser }) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await planCheck(clerk, '厂区断网检查');
  await isReadyForOffline(page);

  await clerk.cutOff(true);
  await page.goto(office.address);
  await clerk.open('现场检查记录', '厂区断网检查');
  await page.getByText('没有网络，正在使用本机资料').waitFor();
  await clerk.turnTo('现场记录');
  const unit = await recordVisit(clerk);
  const item = await unit.addRow('检查项目');
  await item.fill({ 项目: '配电箱' });
  await item.select('结果', '符合');
  const photos = item.within('照片');
  await photos
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG_0105.jpg', mimeType: 'image/jpeg', buffer: await takePhoto(page, 3200, 2400) });
  await photos.getByRole('link', { name: 'IMG_0105.jpg' }).waitFor();
  await page.getByText(/没有网络，已存在本机 \d\d:\d\d/).waitFor();

  await page.reload();
  await page.getByText(/本机有一份 .* 未上传的内容/).waitFor();
  await page.getByRole('button', { name: '恢复这份内容' }).click();
  await clerk.turnTo('现场记录');
  await clerk.finishWithoutServer('记录完毕');
  await page.getByRole('link', { name: '待同步' }).last().click();
  await page.getByText('厂区断网检查').first().waitFor();

  const sent = countOf(page, '/complete');
  await clerk.cutOff(false);
  await page.getByText('都已提交，没有等待的内容。').waitFor();
  expect(sent()).toBe(1);

  const { document, steps } = await caseCalled(page, '厂区断网检查');
  expect(steps.filter((step) => step === '现场检查记录')).toHaveLength(1);
  const [file] = [document.受检单位[0].检查项目[0].照片].flat();
  expect(file).toMatchObject({ type: 'image/jpeg', takenAt: '2026-01-05T01:30:00.000Z', lat: 30.26, lng: 120.15 });
  expect(await sizeOf(page, `/api/files/${file.id}`)).toEqual({ width: 1536, height: 2048 });
  await page.context().close();
});

test('a case that is begun without a line: opened once at the server, with its photo, as soon as there is one', {
  timeout: 480_000,
}, async ({ office, browser }) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await isReadyForOffline(page);
  await clerk.cutOff(true);
  await clerk.start('法律援助');
  await page.getByText('没有网络时发起的').waitFor();
  const { form } = clerk;
  await form.fill({ 求助人姓名: '戴长明', 联系电话: '13900003456', 援助请求: '支付停工留薪期工资。' });
  await form.fill({ 事实经过: '十一月在车间压伤手指。' });
  for (const [label, option] of Object.entries({ 是否农民工: '是', 紧急: '否' })) await form.choose(label, option);
  for (const [label, option] of Object.entries({ 案由: '工伤待遇', 经济困难证明: '农民工请求工伤待遇' })) {
    await form.select(label, option);
  }
  await clerk.turnTo('审查');
  await addPaper(form, '身份证明');
  await addPaper(form, '劳动合同或者工资凭证');
  const scans = (await addPaper(form, '申请表')).within('扫描件');
  await scans
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG_0106.jpg', mimeType: 'image/jpeg', buffer: await takePhoto(page, 1600, 1200) });
  await scans.getByRole('link', { name: 'IMG_0106.jpg' }).waitFor();
  await page.getByText(/没有网络，已存在本机 \d\d:\d\d/).waitFor();

  // The telephone is switched off and on again before there is a line.
  await page.goto(`${office.address}/waiting`);
  await page.getByRole('link', { name: '法律援助' }).click();
  await page.getByText('没有网络时发起的').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: '求助人姓名' }).inputValue()).toBe('戴长明');
  await clerk.finishWithoutServer('提交审查');
  await page.getByRole('link', { name: '待同步' }).last().click();
  await page.getByText('法律援助').first().waitFor();

  const sent = sentBy(page);
  await clerk.cutOff(false);
  await page.getByText('都已提交，没有等待的内容。').waitFor({ timeout: 90_000 });
  expect(sent()).toEqual(['open', 'draft', 'complete']);
  const { document, steps } = await caseCalled(page, '工伤待遇援助');
  expect(document).toMatchObject({ 求助人姓名: expect.any(String), 申请材料: [{}, {}, { 材料: '申请表' }] });
  expect(steps).toEqual(['接待求助、登记申请']);
  expect(await sizeOf(page, `/api/files/${document.申请材料.at(-1).扫描件[0].id}`)).toEqual({
    width: 1200,
    height: 1600,
  });
  await page.context().close();
});

test('an answer that is lost on its way does not do the work twice', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await planCheck(clerk, '回执丢失检查');
  await clerk.open('现场检查记录', '回执丢失检查');
  await clerk.turnTo('现场记录');
  await recordVisit(clerk);
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  const lost: number[] = [];
  await page.route('**/complete', async (route) => {
    lost.push((await route.fetch()).status());
    await route.abort();
  });
  await clerk.finishWithoutServer('记录完毕');
  await page.unroute('**/complete');
  await page.getByRole('link', { name: '待同步' }).last().click();
  await page.getByText('都已提交，没有等待的内容。').waitFor({ timeout: 90_000 });
  expect(lost).toEqual(lost.map(() => 200));
  const { steps } = await caseCalled(page, '回执丢失检查');
  expect(steps.filter((step) => step === '现场检查记录')).toHaveLength(1);
  await page.context().close();
});

test('what the server refuses stays, with the reason, and can be gone over', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await planCheck(clerk, '撤回检查');
  await clerk.open('现场检查记录', '撤回检查');
  await clerk.turnTo('现场记录');
  await recordVisit(clerk);
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await isReadyForOffline(page);
  await clerk.cutOff(true);
  await clerk.open('现场检查记录', '撤回检查');
  await clerk.finishWithoutServer('记录完毕');

  const desk = await Clerk.signIn(browser, office.address, 'township-clerk');
  await desk.open('现场检查记录', '撤回检查');
  await desk.turnTo('现场记录');
  await recordVisit(desk);
  await desk.finish('记录完毕');

  await clerk.cutOff(false);
  await page.getByRole('link', { name: /没有提交成功/ }).click();
  await page
    .getByText(/已经?办[结完]|办理过/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '放弃' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃' }).click();
  await page.getByText('都已提交，没有等待的内容。').waitFor();
  for (const { page: one } of [clerk, desk]) await one.context().close();
});

test('who was signed out meanwhile signs in again, and what waits goes on', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await planCheck(clerk, '会话过期检查');
  await clerk.open('现场检查记录', '会话过期检查');
  await clerk.turnTo('现场记录');
  await recordVisit(clerk);
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await clerk.cutOff(true);
  await clerk.finishWithoutServer('记录完毕');
  await page.context().clearCookies();
  await clerk.cutOff(false);
  const dialog = page.getByRole('dialog', { name: '登录已过期' });
  await dialog.getByLabel('密码').fill(password);
  await dialog.getByRole('button', { name: '登录' }).click();
  await page.getByText('已经提交到服务器。').waitFor();
  const { steps } = await caseCalled(page, '会话过期检查');
  expect(steps).toContain('现场检查记录');
  await page.context().close();
});

test('a form that is opened while its draft is on its way shows what was typed', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await isReadyForOffline(page);
  await clerk.start('劳动保护监督检查');
  await clerk.form.fill({ 检查范围: '镇区' });
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await clerk.cutOff(true);
  await clerk.form.fill({ 检查名称: '正在路上的名称' });
  await page.getByText(/没有网络，已存在本机 \d\d:\d\d/).waitFor();
  await page.goto(`${office.address}/waiting`);
  const unsent = page.getByRole('link', { name: '劳动保护监督检查' });
  await unsent.waitFor();
  await page.route('**/draft', async (route) => {
    await page.waitForTimeout(3000);
    await route.continue();
  });
  const onItsWay = page.waitForRequest('**/draft');
  await clerk.cutOff(false);
  await onItsWay;
  await unsent.click();
  const name = page.getByRole('textbox', { name: '检查名称' });
  await name.waitFor();
  expect(await name.inputValue()).toBe('正在路上的名称');
  await page.context().close();
});

test('a browser that is killed while somebody types loses nothing', { timeout: 300_000 }, async ({ office }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-profile-'));
  const first = await startWithProfile(folder);
  const clerk = await Clerk.signInOn(await first.newPage(), office.address, 'township-clerk');
  await clerk.start('劳动保护监督检查');
  const address = clerk.page.url();
  await clerk.form.fill({ 检查范围: '镇区' });
  await clerk.page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await first.setOffline(true);
  await clerk.form.fill({ 检查名称: '断电前写下的名称' });
  await clerk.page.getByText('已存在本机').waitFor();
  const closed = first.waitForEvent('close');
  const devtools = await first.newCDPSession(clerk.page);
  void devtools.send('Browser.crash').catch(() => undefined);
  await closed;

  const again = await startWithProfile(folder);
  const page = await again.newPage();
  await page.goto(office.address);
  // Whether the cookie reached the disk before the end, nobody promises.
  const door = page.getByLabel('账号');
  await door.or(page.getByRole('heading', { level: 1, name: '待办' })).waitFor();
  if (await door.isVisible()) await Clerk.signInOn(page, office.address, 'township-clerk');
  await page.goto(address);
  const name = page.getByRole('textbox', { name: '检查名称' });
  const offer = page.getByRole('button', { name: '恢复这份内容' });
  // It went out by itself when the server was there again, or its form was opened before that and offers it.
  await expect
    .poll(
      async () => {
        if (await offer.isVisible()) await offer.click();
        return name.inputValue();
      },
      { timeout: 90_000 },
    )
    .toBe('断电前写下的名称');
  await again.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a device without room says so, and the form stays', { timeout: 300_000 }, async ({ office, browser }) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  const { page } = clerk;
  await clerk.start('劳动保护监督检查');
  await clerk.form.fill({ 检查名称: '空间不足检查' });
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: office.address, quotaSize: 1 });
  await clerk.cutOff(true);
  // A browser looks at the room that is left only now and then.
  const full = page.getByText('没有网络，本机也没有空间了，请不要关闭页面');
  for (let more = 0; !(await full.isVisible()) && more < 20; more += 1) {
    await clerk.form.fill({ 检查范围: `第 ${more} 次` });
    await page.waitForTimeout(2000);
  }
  await full.waitFor();
  await clerk.form.fill({ 检查范围: '没有空间时写下的范围' });
  await clerk.cutOff(false);
  await page.getByText(/已保存 \d\d:\d\d/).waitFor({ timeout: 90_000 });
  expect(await page.getByRole('textbox', { name: '检查范围' }).inputValue()).toBe('没有空间时写下的范围');
  await page.context().close();
});

test('signing out leaves nothing of the person in the browser', { timeout: 120_000 }, async ({ office, browser }) => {
  const { page } = await Clerk.signIn(browser, office.address, 'township-clerk', phone);
  await page
    .getByText(/件等您办理|没有等您办理/)
    .first()
    .waitFor();
  expect(await databases(page)).toHaveLength(1);
  await page.getByRole('button', { name: /个人菜单/ }).click();
  await page.getByText('退出登录').click();
  await page.getByRole('button', { name: '登录' }).waitFor();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key === 'hearth.session'))).toEqual([]);
  await page.context().close();
});

test('two windows on one draft are shown field by field, and nothing is replaced unseen', {
  timeout: 300_000,
}, async ({ office, browser }) => {
  const here = await Clerk.signIn(browser, office.address, 'township-clerk');
  await here.start('劳动保护监督检查');
  const there = new ClerkElsewhere(await here.page.context().newPage());
  await there.page.goto(here.page.url());
  await there.page.getByRole('textbox', { name: '检查名称' }).waitFor();
  await here.form.fill({ 检查名称: '这里的名称' });
  await here.page.getByText(/已保存 \d\d:\d\d/).waitFor();
  const conflict = there.page.getByRole('alert').filter({ hasText: '这份草稿在别处改过了' });
  await conflict.waitFor();
  await there.page.getByRole('textbox', { name: '检查范围' }).fill('别处的范围');
  await conflict.getByRole('radio', { name: /别处的\s*这里的名称/ }).waitFor();
  await conflict.getByRole('button', { name: '按选择合并' }).click();
  await there.page.getByText(/已保存 \d\d:\d\d/).waitFor();
  expect(await there.page.getByRole('textbox', { name: '检查名称' }).inputValue()).toBe('这里的名称');
  await here.page.getByRole('alert').filter({ hasText: '这份草稿在别处改过了' }).waitFor();
  await here.page.context().close();
});

class ClerkElsewhere {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
}

/** The pages are in the browser, and the work that waits for the person too. */
async function isReadyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto(`${new URL(page.url()).origin}/waiting`);
  await page.getByRole('button', { name: '更新' }).click();
  await page.getByText(/已带上 \d+ 件待办/).waitFor();
}

function countOf(page: Page, ending: string): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(ending)) count += 1;
  });
  return () => count;
}

async function addPaper(form: Filling, name: string): Promise<Filling> {
  const paper = await form.addRow('申请材料');
  await paper.select('材料', name);
  await paper.select('核对情况', '已核对原件');
  return paper;
}

/** The writes of a case in the order in which the page sends them, repetitions told once. */
function sentBy(page: Page): () => string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const what =
      request.method() === 'POST' && pathname === '/api/cases'
        ? 'open'
        : /^\/api\/work-items\/.*\/(draft|complete)$/.exec(pathname)?.[1];
    if (what && sent.at(-1) !== what) sent.push(what);
  });
  return () => sent;
}

/** A case as the server has it: its document and the steps that were completed. */
async function caseCalled(page: Page, title: string) {
  return page.evaluate(async (name) => {
    const ask = async (address: string) => (await fetch(address)).json();
    const { items } = await ask(`/api/cases?q=${encodeURIComponent(name)}`);
    const { document, progress } = await ask(`/api/cases/${items[0].id}`);
    type Step = { title: string; state: string };
    const done = (progress as Step[]).filter(({ state }) => state === 'done');
    return { document, steps: done.map((step) => step.title) };
  }, title);
}

async function sizeOf(page: Page, address: string): Promise<{ width: number; height: number }> {
  return page.evaluate(async (url) => {
    const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
    return { width, height };
  }, address);
}

const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
