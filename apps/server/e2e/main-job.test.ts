import { addDays } from '@hearth/china';
import { type CellContent, readWorkbook, type SheetContent } from '@hearth/documents';
import { expect } from 'vitest';
import { test } from './at-the-door.ts';
import { Clerk } from './clerk.ts';
import type { Filling } from './filling.ts';
import { planCheck, today } from './safety-check.ts';

const inTwoWeeks = addDays(today, 14);
/** Valid, and all digits: a spreadsheet would spoil it as a number. */
const creditCode = '913301001000000168';

test('a check of two units with three hazards, from the plan to the closed case and the exported list', {
  timeout: 480_000,
}, async ({ office, browser }) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk');
  await planCheck(clerk, '2026年冬季用电检查');

  await clerk.open('现场检查记录');
  await clerk.turnTo('现场记录');
  await recordOnSite(clerk);
  await clerk.finish('记录完毕');

  const chair = await Clerk.signIn(browser, office.address, 'township-chair');
  await chair.open('签发整改建议书');
  await chair.turnTo('整改建议书');
  await chair.form.fill({ 建议书文号: '溪南工建〔2026〕3号', 签发日期: today });
  await chair.finish('签发');

  await rectify(clerk, '冲床');
  await rectify(clerk, '配电箱');
  await recheck(chair, '冲床', '不合格', '复查不合格，继续整改');
  await rectify(clerk, '冲床');
  await recheck(chair, '冲床', '合格', '复查合格，销号');
  await recheck(chair, '配电箱', '合格', '复查合格，销号');

  await seeClosed(clerk);
  await checkExport(await clerk.exportCases('劳动保护监督检查'));
});

test('an unfinished plan is not lost: it says what is missing and leads there', { timeout: 300_000 }, async ({
  office,
  browser,
}) => {
  const clerk = await Clerk.signIn(browser, office.address, 'township-clerk');
  await clerk.start('劳动保护监督检查');
  await clerk.form.fill({ 检查名称: '欧阳娜娜·买买提的检查' });
  expect(await clerk.refused('提交方案')).toEqual(expect.arrayContaining([expect.stringContaining('检查类型')]));
  await clerk.page
    .getByRole('alert')
    .getByRole('button', { name: /检查范围/ })
    .click();
  await expect.poll(() => clerk.page.locator(':focus').getAttribute('id')).toContain('检查范围');

  await clerk.page.getByText(/已保存 \d\d:\d\d/).waitFor();
  await clerk.page.reload();
  await expect
    .poll(() => clerk.page.getByRole('textbox', { name: '检查名称' }).inputValue(), { timeout: 90_000 })
    .toBe('欧阳娜娜·买买提的检查');
});

async function recordOnSite({ form }: Clerk): Promise<void> {
  await form.fill({ 检查日期: today });
  const first = await form.addRow('受检单位');
  await first.fill({ 单位名称: '青溪恒达机械有限公司', 统一社会信用代码: creditCode });
  await first.tick('检查内容', '设备防护与用电');
  await addHazard(first, { 序号: '1', 部位: '冲床', 描述: '双手按钮失灵' }, '限期整改');
  await addHazard(first, { 序号: '2', 部位: '安全出口', 描述: '堆放纸箱' }, '当场整改');
  await sign(first);
  const second = await form.addRow('受检单位');
  await second.fill({ 单位名称: '青溪永丰纺织有限公司' });
  await second.tick('检查内容', '设备防护与用电');
  await addHazard(second, { 序号: '1', 部位: '配电箱', 描述: '箱门敞开，线头裸露' }, '限期整改');
  await sign(second);
}

async function addHazard(
  unit: Filling,
  what: { 序号: string; 部位: string; 描述: string },
  manner: string,
): Promise<void> {
  const hazard = await unit.addRow('隐患');
  await hazard.fill(what);
  await hazard.select('类别', '用电');
  await hazard.choose('整改方式', manner);
  if (manner === '限期整改') await hazard.fill({ 整改期限: inTwoWeeks, 责任人: '严国强' });
  const measure = await unit.addRow('整改意见');
  await measure.fill({ 对应隐患: what.序号, 意见: `整改${what.部位}` });
}

async function sign(unit: Filling): Promise<void> {
  await unit.choose('签字情况', '双方已签字');
  await unit.fill({ 签字人: '严国强' });
}

async function rectify(clerk: Clerk, place: string): Promise<void> {
  await clerk.open('登记整改反馈', place);
  await clerk.form.fill({ 整改情况: '已更换并测试', 整改完成日期: today });
  await clerk.finish('已整改，申请复查');
}

async function recheck(chair: Clerk, place: string, verdict: string, outcome: string): Promise<void> {
  await chair.open('复查', place);
  await chair.form.fill({ 复查日期: today, 复查人: '钱立新' });
  await chair.form.choose('复查结论', verdict);
  if (verdict === '合格') await chair.form.fill({ 销号日期: today });
  await chair.finish(outcome, verdict === '合格' ? undefined : '按钮仍会卡住');
}

async function seeClosed({ page }: Clerk): Promise<void> {
  await page.getByRole('link', { name: '办件' }).first().click();
  await page.getByRole('link', { name: '2026年冬季用电检查' }).click();
  await page.getByRole('heading', { level: 1, name: '2026年冬季用电检查' }).waitFor();
  await page.getByText('隐患全部销号').first().waitFor();
}

async function checkExport(bytes: Uint8Array): Promise<void> {
  const { sheets } = await readWorkbook(bytes);
  const sheet = (name: string) => sheets.find((one) => one.name.endsWith(name));
  const [cases, units, hazards] = [sheets[0], sheet('受检单位'), sheet('隐患')];
  expect(recordsOf(cases)[0]).toMatchObject({ 检查日期: today, 隐患数: 3 });
  expect(recordsOf(units)[0]).toMatchObject({ 统一社会信用代码: creditCode });
  expect(recordsOf(hazards).map(({ 部位, 整改期限 }) => [部位, 整改期限 ?? null])).toEqual([
    ['冲床', inTwoWeeks],
    ['安全出口', null],
    ['配电箱', inTwoWeeks],
  ]);
}

/** The lines of a sheet by their headings. */
function recordsOf(sheet: SheetContent | undefined): Record<string, CellContent>[] {
  const [headings = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])));
}
