import type { Locator } from 'playwright-core';
import { type Files, type JsonObject, listAt, objectAt, stepsOf } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { type OfficeWords, settingWords, stepTable, whoWords } from './tables.ts';

/** The blocks of the flow that are no plain steps, each put between its neighbours. */
export async function rebuildBlocks(hands: Rebuilder, files: Files, words: OfficeWords): Promise<void> {
  for (const [at, step] of listAt(files.workflow.steps).entries()) {
    const work = blocks[String(step.type)];
    if (!work) continue;
    await hands.addBlock(hands.rootPlus(at - 1), titles[String(step.type)]!, String(step.title));
    await work({ hands, files, words, settings: hands.stepSettings }, step);
  }
  const steps = stepsOf(files.workflow.steps);
  const top = listAt(files.workflow.steps).filter(({ type }) => type === 'userTask');
  const later = steps.filter((step) => ['userTask', 'signOff'].includes(String(step.type)) && !top.includes(step));
  await hands.takeTable(hands.page.getByRole('button', { name: '从清单添加环节' }), stepTable(files, later, words));
}

interface Bench {
  hands: Rebuilder;
  files: Files;
  words: OfficeWords;
  settings: Locator;
}

const titles: Record<string, string> = {
  signOff: '会签、表决',
  publicNotice: '公示',
  choice: '条件分支',
  parallel: '同时办理',
  wait: '等待',
  userTask: '填写或审核',
  automatic: '自动处理',
  end: '结束',
};

const blocks: Record<string, (bench: Bench, step: JsonObject) => Promise<void>> = {
  signOff: rebuildSignOff,
  publicNotice: rebuildNotice,
  choice: rebuildChoice,
  parallel: rebuildParallel,
  wait: rebuildWait,
  automatic: rebuildEffects,
};

async function addMember({ hands, settings }: Bench, title: string, sign?: Locator): Promise<void> {
  const button = settings.getByRole('button', { name: `+ ${title}`, exact: true }).last();
  await (sign ? hands.bringUp(sign, button) : hands.click(button));
}

async function rebuildSignOff(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings, words } = bench;
  for (const [at, party] of listAt(step.parties).entries()) {
    if (at > 0) await addMember(bench, '参加的各方', settings.getByRole('textbox', { name: '哪一方' }).nth(at));
    await hands.type(settings.getByRole('textbox', { name: '哪一方' }).nth(at), String(party.title));
    await hands.find(settings.getByRole('combobox', { name: '由谁签' }).nth(at), whoWords(party.who, words)!);
  }
  const mode = objectAt(step.mode);
  await hands.pick(settings.getByRole('combobox', { name: '怎样算通过' }), '按到会和同意的比例');
  await hands.type(settings.getByRole('textbox', { name: /^参加表决的至少占全体/ }), String(mode.present));
  await hands.type(settings.getByRole('textbox', { name: /^同意的占/ }), String(mode.approve));
  await addMember(bench, '必须超过，正好不算');
  await hands.click(settings.getByRole('checkbox', { name: '可以弃权' }));
  await addMember(bench, '按钮文字');
  for (const [name, title] of [
    ['approve', '同意'],
    ['reject', '不同意'],
    ['abstain', '弃权'],
  ] as const) {
    const said = objectAt(step.votes)[name];
    const add = settings.getByRole('button', { name: `+ ${title}`, exact: true });
    if (await add.isVisible()) await hands.click(add);
    await hands.type(settings.getByRole('textbox', { name: title, exact: true }), String(said));
  }
}

/** A term that rests on a setting of the task. */
async function setDue({ hands, settings }: Bench, kind: string, setting: string, name = '期限'): Promise<void> {
  await hands.pick(settings.getByRole('combobox', { name, exact: true }), kind);
  await hands.find(settings.getByRole('combobox', { name: '天数怎么定' }).last(), `参数：${setting}`);
}

async function rebuildNotice(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings, words, files } = bench;
  await hands.find(settings.getByRole('combobox', { name: '由谁张贴、答复异议' }), whoWords(step.who, words)!);
  for (const [at, item] of listAt(step.show).entries()) {
    const place = settings.locator('.ds-item').nth(at);
    await addMember(bench, '公示内容', place);
    await hands.find(place.getByRole('combobox', { name: '字段' }), String(item.field));
    for (const [name, title] of [
      ['mask', '脱敏'],
      ['title', '公示上的名称'],
    ] as const) {
      if (item[name] === undefined) continue;
      await hands.click(place.getByRole('button', { name: `+ ${title}` }));
      if (name === 'mask') await hands.pick(place.getByRole('combobox', { name: title }), '姓名：张*');
      else await hands.type(place.getByRole('textbox', { name: title }), String(item[name]));
    }
  }
  await hands.find(
    settings.getByRole('combobox', { name: '天数怎么定' }).first(),
    `参数：${settingWords(files, step.workingDays)}`,
  );
  await addMember(bench, '而且至少几个自然日');
  await hands.find(
    settings.getByRole('combobox', { name: '天数怎么定' }).last(),
    `参数：${settingWords(files, step.minimumCalendarDays)}`,
  );
  await addMember(bench, '异议不成立时');
  await hands.pick(settings.getByRole('combobox', { name: '异议不成立时' }), '重新计时');
  await hands.pick(settings.getByRole('combobox', { name: '异议成立时' }), '退回');
  const back = objectAt(objectAt(step.onUpheld).return);
  const to = listAt(files.workflow.steps).find(({ id }) => id === back.to);
  await hands.pick(settings.getByRole('combobox', { name: '退回到哪个环节' }), String(to?.title));
  await hands.pick(settings.getByRole('combobox', { name: '改好以后' }), '中间环节重新走一遍');
  await addMember(bench, '最多退几次');
  await hands.type(settings.getByRole('spinbutton', { name: '最多退几次' }), String(back.max));
  await addMember(bench, '公示说明');
  await hands.writeText(settings, '公示说明', String(step.text));
}

async function rebuildChoice(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings } = bench;
  const branches = listAt(step.branches);
  for (const [at, branch] of branches.entries()) {
    await hands.selectBranch(String(step.title), at);
    await hands.type(settings.getByRole('textbox', { name: '名称', exact: true }), String(branch.title));
    if (typeof branch.when === 'string') await hands.writeText(settings, '什么情况下走这条', branch.when);
    for (const [index, inner] of listAt(branch.steps).entries()) {
      await hands.addBlock(
        hands.branchPlus(String(step.title), at, index),
        titles[String(inner.type)]!,
        String(inner.title),
      );
      if (inner.type === 'end') await rebuildEnd(bench, inner);
      else await rebuildEffects(bench, inner);
    }
  }
}

/** A block that ends the case. */
async function rebuildEnd({ hands, settings, files }: Bench, { result }: JsonObject): Promise<void> {
  const found = listAt(files.workflow.results).find(({ id }) => id === result);
  await hands.pick(settings.getByRole('combobox', { name: '以什么结果结束' }), String(found?.title));
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
  for (const [at, { field, to }] of listAt(write.set).entries()) {
    if (at > 0 || (await place.getByRole('combobox', { name: '字段' }).count()) === 0)
      await hands.click(place.getByRole('button', { name: '+ 写入字段' }));
    await hands.find(place.getByRole('combobox', { name: '字段', exact: true }).nth(at), String(field));
    await hands.type(place.getByRole('textbox', { name: '值', exact: true }).nth(at), String(to));
  }
  for (const [name, title] of [
    ['entry', '记录由哪个字段指定'],
    ['on', '从哪一天起算'],
  ] as const) {
    await hands.click(place.getByRole('button', { name: `+ ${title}` }));
    if (name === 'entry') await hands.find(place.getByRole('combobox', { name: title }), String(write[name]));
    else await hands.type(place.getByRole('textbox', { name: title }), String(write[name]));
  }
}

async function rebuildParallel(bench: Bench, step: JsonObject): Promise<void> {
  const { hands, settings } = bench;
  for (const [at, branch] of listAt(step.branches).entries()) {
    await hands.selectBranch(String(step.title), at);
    await hands.type(settings.getByRole('textbox', { name: '名称', exact: true }), String(branch.title));
    for (const inner of listAt(branch.steps)) {
      await hands.addBlock(hands.branchPlus(String(step.title), at), titles.userTask!, String(inner.title));
    }
  }
}

async function rebuildWait(bench: Bench, step: JsonObject): Promise<void> {
  const days = objectAt(step.until).calendarDays;
  await setDue(bench, '几天（自然日，含节假日）', settingWords(bench.files, days), '等多久');
}
