import { expect } from 'vitest';
import { test } from './at-the-door.ts';
import { Clerk } from './clerk.ts';
import { Drafter } from './drafter.ts';

const title = '职工疫苗接种登记';

test('a register of vaccinations is made from a blank page by clicks and typing, published, and one case run through', {
  timeout: 480_000,
}, async ({ browser, office }) => {
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
  await drafter.addFigure('接种人数', '人');
  await drafter.countDistinct('身份证号');
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

  const again = await Clerk.signIn(browser, office.address, 'admin');
  await new Drafter(again).change(title);
  await publishWithout('反应情况', again);
  await again.page.context().close();

  const chair = await Clerk.signIn(browser, office.address, 'township-chair');
  await chair.open('镇级确认');
  await chair.finish('同意');
  await chair.page.getByRole('link', { name: '办件' }).first().click();
  await chair.page.getByText('已办结').first().waitFor();
});

test('two administrators at one draft: nothing is overwritten, and the other one is kept beside', {
  timeout: 300_000,
}, async ({ browser, office }) => {
  const [one, two] = [
    await Clerk.signIn(browser, office.address, 'admin'),
    await Clerk.signIn(browser, office.address, 'admin'),
  ];
  const first = new Drafter(one);
  await first.beginBlank('两个人改的事项');
  await first.seeSaved();
  await two.page.goto(one.page.url());
  const second = new Drafter(two);
  await two.page.getByRole('heading', { level: 1, name: '两个人改的事项' }).waitFor();
  await first.addField('日期', '先来的日期');
  await first.seeSavedAs('先来的日期');
  await second.addField('单行文本', '后来的备注');
  await two.page.getByRole('button', { name: '别人也改了，点此处理' }).click();
  const dialog = two.page.getByRole('dialog', { name: '两个人改了同一份设计稿' });
  await dialog.getByText('您这一份与对方的差别').waitFor();
  await dialog.getByRole('button', { name: '用我的，对方的另存一份' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await second.seeSaved();
  await two.page.reload();
  await second.seeField('后来的备注');
  await two.page.getByRole('link', { name: '事项设计' }).first().click();
  const drafts = two.page.getByRole('listitem').filter({ hasText: '两个人改的事项' });
  await drafts.nth(1).waitFor();
  expect(await drafts.count()).toBe(2);
  const other = drafts.filter({ hasNot: two.page.locator(`a[href="${new URL(one.page.url()).pathname}"]`) });
  await other.getByRole('link', { name: '继续设计' }).click();
  await second.seeField('先来的日期');
  for (const { page } of [one, two]) await page.context().close();
});

test('a browser that is closed in the middle has everything when it is opened again', { timeout: 300_000 }, async ({
  browser,
  office,
}) => {
  const admin = await Clerk.signIn(browser, office.address, 'admin');
  const drafter = new Drafter(admin);
  await drafter.beginBlank('关了再开的事项');
  await drafter.seeSaved();
  const address = admin.page.url();
  // The line is cut before the last change, so only this browser has it.
  await admin.page.route('**/api/definition-drafts/*', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await drafter.addField('金额', '补助金额');
  await admin.page.getByRole('status').filter({ hasText: '没有存上' }).waitFor();
  const again = await admin.page.context().newPage();
  await admin.page.close();
  await again.goto(address);
  await again.getByText('上次关闭浏览器前没来得及保存的修改已经恢复。').waitFor();
  const later = new Drafter({ page: again });
  await later.seeField('补助金额');
  await later.seeSaved();
  await again.context().close();
});

test('what stands in the way of publishing is told in words and leads to where it is put right', {
  timeout: 300_000,
}, async ({ browser, office }) => {
  const admin = await Clerk.signIn(browser, office.address, 'admin');
  const drafter = new Drafter(admin);
  await drafter.beginBlank('还发布不了的事项');
  await drafter.addField('单行文本', '姓名');
  await drafter.turnTo('流程');
  await drafter.addStep('条件分支', '分两种情况');
  await drafter.seeSaved();
  const { page } = admin;
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/还不能发布，请先处理下面 \d+ 个问题/).waitFor();
  expect(await dialog.getByRole('button', { name: '确认发布' }).isDisabled()).toBe(true);
  await dialog.locator('.design-places').getByRole('button').first().click();
  await dialog.waitFor({ state: 'hidden' });
  const settings = page.getByRole('complementary', { name: '环节设置' });
  await settings.getByText('分支', { exact: true }).first().waitFor();
  await settings.getByRole('button', { name: '改用公式写' }).click();
  await settings.getByRole('textbox', { name: '什么情况下走这条' }).fill('is blank(姓名)');
  await drafter.seeSaved();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await dialog.getByText('流程检查通过', { exact: false }).waitFor();
  await page.context().close();
});

test('a register is made on the screen: fields, what tells an entry, figures', { timeout: 300_000 }, async ({
  browser,
  office,
}) => {
  const admin = await Clerk.signIn(browser, office.address, 'admin');
  const drafter = new Drafter(admin);
  await drafter.beginBlank('职工书屋台账', '台账');
  await drafter.takeTable(
    admin.page.getByRole('button', { name: '从清单添加字段' }),
    '名称｜类型｜必填｜单位（量词）\n书屋编号｜单行文本｜是\n藏书量｜整数｜是｜册\n开放日期',
  );
  await drafter.turnTo('基本信息');
  const panel = admin.page.getByRole('tabpanel').first();
  await drafter.pickAll(panel.getByRole('combobox', { name: '第 1 种认法' }), ['名称', '书屋编号']);
  await drafter.turnTo('指标');
  await drafter.addFigure('职工书屋', '个');
  await drafter.seeSaved();
  await drafter.publish();
  await admin.page.getByRole('link', { name: '台账' }).first().click();
  await admin.page.getByText('职工书屋台账').first().click();
  await admin.page.getByRole('heading', { name: '职工书屋台账' }).waitFor();
  await admin.page.context().close();
});

/** Takes a field away that a live case answers, and publishes: the case is told of, with what it would lose, and may be moved. */
async function publishWithout(field: string, { page }: Clerk): Promise<void> {
  const drafter = new Drafter({ page });
  await drafter.removeField(field, /有 1 件正在办理的办件已经填了这个字段/);
  await drafter.seeSaved();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '发布' });
  const line = dialog.getByRole('list', { name: '在办件和草稿' }).getByRole('listitem');
  expect(await line.textContent()).toMatch(/会丢内容.*反应情况/);
  expect(await line.getByRole('link').getAttribute('href')).toMatch(/^\/cases\//);
  await dialog.getByText('能迁移的 1 件都迁到新版本').click();
  await dialog.getByRole('button', { name: '确认发布' }).click();
  await dialog.getByText(/正在迁移|迁移完成/).waitFor();
}

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
