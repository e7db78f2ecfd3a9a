/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { test } from './at-the-door.ts';
import { violations } from './axe.ts';
import { Caller } from './caller.ts';
import { Clerk } from './clerk.ts';
import { choose, press, type, unseenFocus } from './keyboard.ts';
import { password } from './office.ts';
import { takePhoto } from './photo.ts';
import { today } from './safety-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-files-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** A screen of 1440 × 900 on which everything is twice as large. */
const zoomed: BrowserContextOptions = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

test('work is found, filled in, put right and handed in by keyboard alone, at 200 % zoom', {
  timeout: 300_000,
}, async ({ office, browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...zoomed });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(office.address);
  await type(page, page.getByLabel('账号'), 'township-clerk');
  await type(page, page.getByLabel('密码'), password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await press(page, page.getByRole('link', { name: '发起事项' }).first(), 'Enter');
  const title = page.getByRole('heading', { name: '劳动保护监督检查', exact: true });
  await press(page, page.getByRole('article').filter({ has: title }).getByRole('button', { name: '发起' }), 'Enter');
  const box = (name: string | RegExp) => page.getByRole('textbox', { name });
  await type(page, box('检查名称'), '键盘检查');
  await fits(page);

  // Refused, it leads to what is missing.
  await press(page, page.getByRole('button', { name: '提交方案' }), 'Enter');
  const missing = page.getByRole('alert').getByRole('button', { name: /检查类型/ });
  await press(page, missing.first(), 'Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  await press(page, page.getByRole('combobox', { name: '检查类型' }), 'ArrowDown');
  await type(page, box('计划检查日期').or(page.getByLabel('计划检查日期')), today.replaceAll('-', ''));
  await type(page, box('检查范围'), '镇区机械、纺织企业');
  const group = page.getByRole('group', { name: '检查组', exact: true });
  for (const [row, [person, leads]] of (
    [
      ['吕静', '是'],
      ['何晓燕', '否'],
    ] as const
  ).entries()) {
    await press(page, group.getByRole('button', { name: '添加一行' }), 'Enter');
    const place = group.locator(':scope > ol > li, :scope > div > table > tbody > tr').nth(row);
    await type(page, place.getByRole('textbox', { name: /^姓名/ }), person);
    await choose(page, place, '身份', '工会干部');
    await choose(page, place, '组长', leads);
  }
  await fits(page);
  await press(page, page.getByRole('button', { name: '提交方案' }), 'Enter');
  await page.getByRole('heading', { level: 1, name: '已办理：提交方案' }).waitFor();
  await fits(page);
  await context.close();
});

test('in high contrast everything has its name, and what has the focus can be seen', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const { page } = await Clerk.signIn(browser, office.address, 'township-clerk', { forcedColors: 'active' });
  const clerk = await Caller.signIn(office.address, 'township-clerk');
  const { workItem } = await clerk.ask<{ workItem: { id: string } }>('POST', '/api/cases', { task: 'safety-check' });
  for (const [path, heading] of [
    ['/', '待办'],
    ['/start', '发起事项'],
    [`/work/${workItem.id}`, '制定检查方案'],
  ] as const) {
    await page.goto(office.address + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await violations(page), path).toEqual([]);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      await expect.poll(() => unseenFocus(page), { message: `${path}, stop ${stop}`, timeout: 20_000 }).toBeUndefined();
    }
  }
  await page.context().close();
});

test('files that are not what they say, and a device whose clock is years ahead', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const caller = await Caller.signIn(office.address, 'township-clerk');
  const id = await caller.start('safety-check', plan, 'submit');
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...phone });
  const page = await context.newPage();
  await context.clock.setSystemTime(new Date('2031-05-06T07:08:09Z'));
  const clerk = await Clerk.signInOn(page, office.address, 'township-clerk');
  await page.getByText(/这台设备的时间快了 \d+ 分钟/).waitFor();
  await clerk.open('现场检查记录', plan.检查名称);
  await clerk.turnTo('现场记录');
  const row = await clerk.form.addRow('受检单位');
  await row.fill({ 单位名称: '青溪恒达机械有限公司' });
  const item = await row.addRow('检查项目');
  const photos = item.within('照片');
  const put = (path: string) => photos.locator('input[type=file]').setInputFiles(path);

  await put(fileCalled('合同.jpg', Buffer.from('%PDF-1.7 …')));
  await photos.getByText('这其实是 PDF 文件，不是照片').waitFor();
  await put(fileCalled('安装.jpg', Buffer.from('MZ…')));
  await photos.getByText('这是可以运行的程序').waitFor();
  // A photo with a film behind it, as telephones make them: 40 MB.
  const large = Buffer.concat([await takePhoto(page, 2600, 2000), Buffer.alloc(40 * 1024 * 1024)]);
  await put(fileCalled('IMG_0107.jpg', large));
  await photos.getByRole('link', { name: 'IMG_0107.jpg' }).waitFor();
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  const { document } = await caller.ask<{ document: Visit }>('GET', `/api/work-items/${await workOf(caller, id)}`);
  const [photo] = [document.受检单位[0]?.检查项目[0]?.照片].flat();
  expect(photo?.size).toBeLessThan(2 * 1024 * 1024);
  expect(photo?.takenAt).toBe('2026-01-05T01:30:00.000Z');
  // The office's clock counts.
  const saved = await page.getByText(/已保存 \d\d:\d\d/).textContent();
  expect(minutesApart(saved ?? '', new Date())).toBeLessThan(10);
  await context.close();
});

const plan = {
  ...{ 检查名称: '时钟检查', 检查类型: '日常检查', 计划检查日期: today, 检查范围: '镇区机械、纺织企业' },
  检查组: ['吕静', '何晓燕'].map((姓名, at) => ({ _row: `m${at}`, 姓名, 身份: '工会干部', 组长: at === 0 })),
};

interface Visit {
  受检单位: { 检查项目: { 照片: { size: number; takenAt: string }[] }[] }[];
}

async function workOf(caller: Caller, id: string): Promise<string> {
  return (await caller.case(id)).workItems.find(({ step }) => step === 'on-site')?.id ?? '';
}

function fileCalled(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Nothing stands beside the screen. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Between the time of day that a text says, in China, and an instant. */
function minutesApart(text: string, instant: Date): number {
  const [, hours = 0, minutes = 0] = text.match(/(\d\d):(\d\d)/) ?? [];
  const now = (instant.getUTCHours() * 60 + instant.getUTCMinutes() + 8 * 60) % 1440;
  const apart = Math.abs(Number(hours) * 60 + Number(minutes) - now);
  return Math.min(apart, 1440 - apart);
}
