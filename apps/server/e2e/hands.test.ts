/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@hearth/china';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { formsFolder } from '../src/host/root.ts';
import { test } from './at-the-door.ts';
import { Caller } from './caller.ts';
import { Clerk } from './clerk.ts';
import { today } from './safety-check.ts';

const injury = {
  ...{ 求助人姓名: '戴长明', 联系电话: '13900003456', 是否农民工: true, 案由: '工伤待遇', 标的金额: 38000 },
  ...{ 援助请求: '支付工伤医疗费。', 事实经过: '在车间压伤手指。', 经济困难证明: '农民工请求工伤待遇' },
};
const assigned = {
  ...{ 援助形式: ['调解代理'], 承办机构类型: '工会法律顾问', 承办机构: '溪南镇法律援助工作站' },
  ...{ 承办机构层级: '乡镇（街道）', 承办人: '方正', 指派日期: today },
};
const papers = ['申请表', '身份证明', '劳动合同或者工资凭证'].map((材料, at) => ({
  ...{ _row: `p${at}`, 材料, 核对情况: '已核对原件' },
}));
const contact = [{ _row: 'k1', 日期: today, 方式: '到企业', 情况: '公司同意付款。' }];

test('an urgent case goes through many hands: first aid, then papers; handed over, back, signed, put right, closed with another', {
  timeout: 480_000,
}, async ({ office, browser }) => {
  const [clerk, officer, lawyer] = await Promise.all(
    ['township-clerk', 'rights-officer', 'lawyer'].map((account) => Caller.signIn(office.address, account)),
  );
  if (!clerk || !officer || !lawyer) throw new Error('nobody signed in');
  const urgent = { ...injury, 企业名称: '青溪永丰纺织有限公司', 紧急: true, 时效届满日: addDays(today, 5) };
  const id = await clerk.start('legal-aid', urgent, 'submit');

  const desk = await Clerk.signIn(browser, office.address, 'rights-officer');
  const { page } = desk;
  await page.goto(`${office.address}/cases/${id}`);
  await page.getByRole('button', { name: '情况紧急，先行援助' }).click();
  await confirm(page, '情况紧急，先行援助', '离仲裁时效届满只有五天。');
  await page.getByText('待补手续 1 项').first().waitFor();

  // Another window sees what comes in without being asked.
  const other = await Clerk.signIn(browser, office.address, 'lawyer');
  const work = other.page.getByRole('link').filter({ hasText: '办理委托、到企业了解' });
  await officer.do(id, 'assign', 'assigned', assigned);
  await work.waitFor({ timeout: 90_000 });
  await other.page.getByRole('link', { name: /通知，[1-9]\d* 条未读/ }).waitFor();

  await other.open('办理委托、到企业了解');
  await handOver(other.page, '转办', '温雅');
  await desk.open('办理委托、到企业了解');
  await handOver(page, '委托', '方正');
  await other.open('办理委托、到企业了解');
  await other.page.getByText('温雅 于').waitFor();
  await other.page.getByRole('button', { name: '转交' }).click();
  await other.page.getByRole('menuitem', { name: '交回' }).click();
  await confirm(other.page, '交回', '已到企业看过。');
  await desk.open('办理委托、到企业了解');
  await page.getByText('已到企业看过。').waitFor();
  await officer.do(id, 'engage', 'engaged', { 承办人: '方正', 到企业日期: today, 企业情况: '公司承认受伤经过。' });

  await desk.open('协商、仲裁或者诉讼');
  await handOver(page, '加签', '方正');
  await other.open('协商、仲裁或者诉讼', '请您加签');
  await other.page.getByRole('button', { name: '同意', exact: true }).click();
  await confirm(other.page, '签署', '可以结案。');
  await other.page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await finish(officer, id);

  await page.goto(`${office.address}/cases/${id}`);
  await page.getByRole('link', { name: '更正' }).click();
  await desk.form.fill({ 企业名称: '青溪永丰纺织集团有限公司' });
  await page.getByRole('button', { name: '更正' }).click();
  await confirm(page, '更正', '企业改了名。');
  await page.getByText('青溪永丰纺织集团有限公司').first().waitFor();

  const second = await clerk.start('legal-aid', { ...injury, 紧急: false }, 'submit');
  await officer.do(second, 'review', 'decide', { 审查结论: '给予援助', 决定日期: today, 申请材料: papers });
  await officer.do(second, 'assign', 'assigned', assigned);
  await lawyer.do(second, 'engage', 'engaged', { 承办人: '方正', 到企业日期: today, 企业情况: '同意协商。' });
  await finish(lawyer, second);

  const chair = await Clerk.signIn(browser, office.address, 'county-chair');
  await chair.page.getByRole('button', { name: '批量办理' }).click();
  for (const box of await chair.page.getByRole('checkbox', { name: /^选择：/ }).all()) await box.check();
  await chair.page.getByRole('button', { name: '办理所选 2 件' }).click();
  await chair.page.getByRole('dialog').getByRole('button', { name: '同意结案' }).click();
  await chair.page.getByText('办完 2 件，0 件没有办成').waitFor();

  await page.goto(`${office.address}/substitutes`);
  await choose(page, '代办人', '方正');
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByText('温雅 由 方正 代办').waitFor();
  for (const window of [desk, other, chair]) await window.page.context().close();
});

test('the register of enterprises is kept on screen; a dispute leads to legal aid; a draft moves to the new version of its form', {
  timeout: 480_000,
}, async ({ office, browser }) => {
  const desk = await Clerk.signIn(browser, office.address, 'township-clerk');
  const { page } = desk;
  const clerk = await Caller.signIn(office.address, 'township-clerk');
  const keep = { 单位类型: '企业', 所属上级工会: 'xinan', 经营状态: '在营', 工会组织形式: '未建会' };
  await clerk.ask('POST', '/api/registers/enterprise', { document: { ...keep, 单位名称: '青溪恒达机械有限公司' } });

  await page.goto(`${office.address}/registers/enterprise`);
  await page.getByRole('link', { name: '新增记录' }).click();
  await desk.form.fill({ 单位名称: '青溪恒达机械公司' });
  await page.getByRole('combobox', { name: '所属上级工会' }).fill('溪南');
  await page.getByRole('option', { name: /^溪南镇总工会/ }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '青溪恒达机械公司' }).waitFor();
  await page.getByRole('link', { name: '更正' }).click();
  await page.getByRole('heading', { level: 1, name: '更正' }).waitFor();
  await desk.form.fill({ 单位名称: '恒达机械公司' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '恒达机械公司' }).waitFor();
  await page.getByText('青溪恒达机械公司 → 恒达机械公司').waitFor();
  await page.getByRole('button', { name: '停用' }).click();
  await confirm(page, '停用', '重复登记。');
  await page.getByText('这条记录已停用').waitFor();
  await page.getByRole('button', { name: '恢复' }).click();
  await confirm(page, '恢复', '还要并入。');
  await page.getByRole('button', { name: '并入' }).click();
  await page.getByRole('combobox', { name: '并入哪一条' }).fill('青溪恒达');
  await page.locator('.merge-option', { hasText: '青溪恒达机械有限公司' }).last().click();
  await page.getByRole('dialog').getByText('保留的一条').waitFor();
  await confirm(page, '并入', '同一家企业。');
  await page.getByText('这条记录已并入另一条').waitFor();
  await page.getByRole('link', { name: '查看并入的记录' }).click();
  await page.getByRole('heading', { level: 1, name: '青溪恒达机械有限公司' }).waitFor();

  const dispute = await clerk.start('dispute-mediation', quarrel, 'submit');
  await page.goto(`${office.address}/cases/${dispute}`);
  await page.getByRole('button', { name: '转办的法律援助' }).click();
  await page.getByRole('link', { name: /援助/ }).last().waitFor();
  expect((await clerk.ask<{ links: unknown[] }>('GET', `/api/cases/${dispute}`)).links).toHaveLength(1);

  await desk.start('劳动保护监督检查');
  await desk.form.fill({ 检查名称: '换版检查' });
  await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await publishAnew(await Caller.signIn(office.address, 'admin'), 'safety-check');
  await page.reload();
  await page.getByText('这个事项有了新版本的表单').waitFor();
  await page.getByRole('button', { name: '换到新版本' }).click();
  await page.getByText('这个事项有了新版本的表单').waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('textbox', { name: '检查名称' }).inputValue()).toBe('换版检查');
  await page.getByText('新版本的说明').waitFor();
  await page.context().close();
});

const quarrel = {
  ...{ 事项类型: '劳动争议调解', 来源: '来访', 受理层级: '乡镇（街道）工会', 申请方式: '口头', 申请日期: today },
  ...{ 口头申请记录: '公司没有支付医疗费。', 申请人类型: '职工', 人数: 1, 被申请单位: '青溪恒达机械有限公司' },
  劳动者: [{ _row: 'w1', 姓名: '齐国强', 性别: '男', 电话: '13900002345', 是否会员: true, 是否农民工: true }],
  ...{
    被申请单位信用代码: '91512081MA62K0260E',
    法定代表人: '秦海峰',
    单位联系人: '罗文',
    单位联系电话: '13700001234',
  },
  ...{
    争议类型: '劳动报酬、工伤医疗费、经济补偿或者赔偿金',
    主要事由: '工伤待遇',
    知道受侵害日期: addDays(today, -30),
  },
  ...{ 涉案金额: 62000, 请求事项: '支付工伤医疗费。', 事实与理由: '公司以资金紧张为由没有支付。' },
};

/** From the talks to the file that waits for the chair. */
async function finish(who: Caller, id: string): Promise<void> {
  const result = { 沟通记录: contact, 承办结果: '已解答或代书', 结果日期: today, 应得金额: 0 };
  await who.do(id, 'conduct', 'result', result);
  await who.do(id, 'close', 'closed', { 结案报告日期: today, 案卷归档号: '2026-法援-9', 办案补贴: 0 });
}

/** Publishes the shipped definition again with one word more on its form. */
async function publishAnew(admin: Caller, task: string): Promise<void> {
  const parts = ['task', 'form', 'workflow', 'figures'].map((part) => [
    part,
    readFileSync(join(formsFolder, task, `${part}.json`), 'utf8'),
  ]);
  const texts = Object.fromEntries(parts) as Record<string, string>;
  const form = JSON.parse(texts.form ?? '');
  form.schema.properties.检查名称.description = '新版本的说明';
  await admin.ask('POST', '/api/definitions', { ...texts, form: JSON.stringify(form) });
}

async function confirm(page: Page, button: string, words: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').last().fill(words);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function handOver(page: Page, how: string, to: string): Promise<void> {
  await page.getByRole('button', { name: '转交' }).click();
  await page.getByRole('menuitem', { name: how }).click();
  await choose(page, '交给谁', to);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: how }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label });
  await list.fill(option);
  await page.getByTitle(option, { exact: true }).last().waitFor();
  await list.press('Enter');
}
