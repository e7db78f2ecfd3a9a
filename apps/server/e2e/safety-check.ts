import { shanghaiDate } from '@hearth/china';
import type { Clerk } from './clerk.ts';
import type { Filling } from './filling.ts';

export const today = shanghaiDate(new Date().toISOString());

/** Opens a check of that name and hands its plan in: the record on site is next, the same clerk's. */
export async function planCheck(clerk: Clerk, name: string): Promise<void> {
  await clerk.start('劳动保护监督检查');
  const { form } = clerk;
  await form.fill({ 检查名称: name, 计划检查日期: today, 检查范围: '镇区机械、纺织企业' });
  await form.select('检查类型', '日常检查');
  for (const [person, leads] of [
    ['吕静', '是'],
    ['何晓燕', '否'],
  ] as const) {
    const member = await form.addRow('检查组');
    await member.fill({ 姓名: person });
    await member.select('身份', '工会干部');
    await member.choose('组长', leads);
  }
  await clerk.finish('提交方案');
}

/** Fills in the record of a visit to one unit without hazards, and hands the unit's row back for more. */
export async function recordVisit({ form }: Clerk): Promise<Filling> {
  await form.fill({ 检查日期: today });
  const unit = await form.addRow('受检单位');
  await unit.fill({ 单位名称: '青溪恒达机械有限公司' });
  await unit.tick('检查内容', '设备防护与用电');
  await unit.choose('签字情况', '双方已签字');
  await unit.fill({ 签字人: '严国强' });
  return unit;
}
