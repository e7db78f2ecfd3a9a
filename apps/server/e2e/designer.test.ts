import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { Clerk } from './clerk.ts';
import { Drafter } from './drafter.ts';
import { openOffice } from './office.ts';

let office: Awaited<ReturnType<typeof openOffice>>;
let browser: Browser;

beforeAll(async () => {
  office = await openOffice();
  browser = await startChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await office?.close();
});

const title = '职工疫苗接种登记';

test('a register of vaccinations is made from a blank page by clicks and typing, published, and one case run through', {
  timeout: 240_000,
}, async () => {
  const admin = await Clerk.signIn(browser, office.address, 'admin');
  const drafter = new Drafter(admin);
  await drafter.beginBlank(title);
  await drafter.addField('单行文本', '姓名');
  await drafter.require();
  await drafter.addField('身份证号', '身份证号');
  await drafter.addField('日期', '接种日期');
  await drafter.require();
  await drafter.addField('单选', '剂次');
  await drafter.giveOptions('第一剂', '第二剂', '第三剂');
  await drafter.addField('是否', '有不良反应');
  await drafter.addField('多行文本', '反应情况');
  await drafter.showWhen('有不良反应', '是');
  await drafter.turnTo('流程');
  await drafter.addStep('填写或审核', '镇级确认');
  await drafter.giveToSuperior('工会主席');
  await drafter.turnTo('指标');
  await drafter.addFigure('接种剂次', '剂');
  await drafter.seeSaved();
  expect(await drafter.publish()).toContain('流程检查通过');
  expect(drafter.actions).toBeLessThan(60);
  await admin.page.context().close();

  const clerk = await Clerk.signIn(browser, office.address, 'chair');
  await begin(clerk);
  await clerk.form.fill({ 姓名: '张三', 接种日期: '2026-05-01' });
  await clerk.form.choose('剂次', '第二剂');
  await clerk.form.choose('有不良反应', '是');
  await clerk.form.fill({ 反应情况: '低热一天' });
  await clerk.finish('提交');

  const chair = await Clerk.signIn(browser, office.address, 'township-chair');
  await chair.open('镇级确认');
  await chair.finish('同意');
  await chair.page.getByRole('link', { name: '办件' }).first().click();
  await chair.page.getByText('已办结').first().waitFor();
});

/** The chair holds the post at two units and says for which the case is. */
async function begin({ page }: Clerk): Promise<void> {
  await page.getByRole('link', { name: '发起事项' }).first().click();
  const heading = page.getByRole('heading', { name: title, exact: true });
  await page.getByRole('article').filter({ has: heading }).getByRole('button', { name: '发起' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .or(page.getByRole('heading', { level: 1, name: '填写' }))
    .first()
    .waitFor();
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: '发起' }).click();
  await page.waitForURL(/\/work\//);
}
