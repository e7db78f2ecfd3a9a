import type { Locator } from 'playwright-core';
import { type Files, type JsonObject, listAt, objectAt, stepsOf } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { type OfficeWords, partyTable, showTable, titleOfStep, valueTable } from './tables.ts';

/** What no list of steps says: parties and votes, what a notice shows, payments, what is written into a register. */
export async function rebuildBlocks(hands: Rebuilder, files: Files, words: OfficeWords): Promise<void> {
  for (const step of stepsOf(files.workflow.steps)) {
    const work = blocks[String(step.type)];
    if (!work) continue;
    await hands.selectStep(String(step.title));
    await work({ hands, files, words, settings: hands.stepSettings }, step);
  }
}

interface Bench {
  hands: Rebuilder;
  files: Files;
  words: OfficeWords;
  settings: Locator;
}

const blocks: Record<string, (bench: Bench, step: JsonObject) => Promise<void>> = {
  signOff: rebuildSignOff,
  publicNotice: rebuildNotice,
  automatic: rebuildEffects,
};

async function addMember({ hands, settings }: Bench, title: string): Promise<void> {
  await hands.click(settings.getByRole('button', { name: `+ ${title}`, exact: true }).last());
}

async function rebuildSignOff(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings, words } = bench;
  const paste = settings.getByRole('button', { name: '从表格粘贴' });
  await hands.takeTable(paste, partyTable(listAt(step.parties), words), true);
  const mode = objectAt(step.mode);
  await hands.pick(settings.getByRole('combobox', { name: '怎样算通过' }), '按到会和同意的比例');
  await hands.type(settings.getByRole('textbox', { name: /^参加表决的至少占全体/ }), String(mode.present));
  await hands.type(settings.getByRole('textbox', { name: /^同意的占/ }), String(mode.approve));
  await addMember(bench, '必须超过，正好不算');
  await addMember(bench, '按钮文字');
  for (const [name, title] of [
    ['approve', '同意'],
    ['reject', '不同意'],
    ['abstain', '弃权'],
  ] as const) {
    const said = objectAt(step.votes)[name];
    const add = settings.getByRole('button', { name: `+ ${title}`, exact: true });
    const box = settings.getByRole('textbox', { name: title, exact: true });
    await add.or(box).first().waitFor();
    if (await add.isVisible()) await hands.click(add);
    await hands.type(box, String(said));
  }
}

async function rebuildNotice(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings, files } = bench;
  await hands.takeTable(settings.getByRole('button', { name: '从表格粘贴' }), showTable(listAt(step.show)));
  await hands.pick(settings.getByRole('combobox', { name: '异议成立时' }), '退回');
  const back = objectAt(objectAt(step.onUpheld).return);
  await hands.pick(settings.getByRole('combobox', { name: '退回到哪个环节' }), titleOfStep(files, String(back.to)));
  await hands.pick(settings.getByRole('combobox', { name: '改好以后' }), '中间环节重新走一遍');
  await addMember(bench, '最多退几次');
  await hands.type(settings.getByRole('spinbutton', { name: '最多退几次' }), String(back.max));
}

/** What the system does by itself: an entry of a register, payments. */
async function rebuildEffects(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings } = bench;
  const payments = listAt(step.pay);
  if (payments.length === 0) return rebuildRegisterWrite(bench, listAt(step.register)[0]!);
  await addMember(bench, '列入付款清单');
  await hands.click(settings.getByRole('button', { name: '去掉“发送通知”' }));
  for (const payment of payments) {
    const cancels = payment.cancel !== undefined;
    if (cancels) await hands.pick(settings.locator('.ds-item').getByRole('combobox').first(), '撤回付款');
    for (const [name, title] of Object.entries(cancels ? cancelWords : paymentWords)) {
      if (payment[name] === undefined) continue;
      const box = settings.getByRole('textbox', { name: title, exact: true });
      if (!(await box.isVisible()))
        await hands.click(settings.getByRole('button', { name: `+ ${title}`, exact: true }));
      await hands.type(box, String(payment[name]));
    }
  }
}

const cancelWords: Record<string, string> = { line: '撤回哪一项付款', cancel: '撤回的原因' };
const paymentWords: Record<string, string> = {
  line: '付款项',
  payee: '收款人',
  account: '账号',
  bank: '开户行',
  amount: '金额',
  purpose: '用途',
};

async function rebuildRegisterWrite(bench: Bench, write: JsonObject): Promise<void> {
  const { hands, settings } = bench;
  await addMember(bench, '写入台账');
  await hands.click(settings.getByRole('button', { name: '去掉“发送通知”' }));
  const place = settings.locator('.ds-item').first();
  await hands.pick(place.getByRole('combobox', { name: '哪本台账' }), '困难职工家庭台账');
  await hands.takeTable(place.getByRole('button', { name: '从表格粘贴' }), valueTable(listAt(write.set)));
  for (const [name, title] of [
    ['entry', '记录由哪个字段指定'],
    ['on', '从哪一天起算'],
  ] as const) {
    await hands.click(place.getByRole('button', { name: `+ ${title}` }));
    if (name === 'entry') await hands.find(place.getByRole('combobox', { name: title }), String(write[name]));
    else await hands.type(place.getByRole('textbox', { name: title }), String(write[name]));
  }
}
