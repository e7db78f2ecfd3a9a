import type { Locator } from 'playwright-core';
import { type Files, type JsonObject, listAt, objectAt, stepsOf, textsAt } from './files.ts';
import { rebuildBlocks } from './rebuild-blocks.ts';
import type { Rebuilder } from './rebuilder.ts';
import { type OfficeWords, stepTable, whoWords } from './tables.ts';

/** The flow: its results, the steps as a list, what the words on the buttons do not say, then the other blocks, rights and interrupts. */
export async function rebuildFlow(hands: Rebuilder, files: Files, words: OfficeWords): Promise<void> {
  const { workflow } = files;
  const steps = listAt(workflow.steps);
  await hands.turnTo('流程');
  await hands.turnView('办理结果');
  await rebuildResults(hands, listAt(workflow.results));
  await hands.turnView('流程图');
  await hands.selectStep('填写');
  await hands.type(hands.stepSettings.getByRole('textbox', { name: '名称', exact: true }), String(steps[0]!.title));
  await hands.takeTable(
    hands.page.getByRole('button', { name: '从清单添加环节' }),
    stepTable(files, steps.filter(isTask), words),
  );
  for (const step of steps.filter(isTask)) await rebuildDecisions(hands, files, step);
  await rebuildBlocks(hands, files, words);
  await hands.turnView('撤回、暂停');
  for (const interrupt of listAt(workflow.interrupts)) await addInterrupt(hands, files, interrupt, words);
}

const isTask = ({ type }: JsonObject): boolean => type === 'userTask';

async function rebuildResults(hands: Rebuilder, results: readonly JsonObject[]): Promise<void> {
  for (const [at, { title, tone }] of results.entries()) {
    if (at === 0) await hands.click(hands.panel.locator('.ds-thing-title').first());
    else await hands.click(hands.panel.getByRole('button', { name: '+ 办理结果', exact: true }));
    const open = hands.panel.locator('.ds-thing-open');
    await hands.type(open.getByRole('textbox', { name: '名称', exact: true }), String(title));
    if (tone === 'failure') await hands.pick(open.getByRole('combobox', { name: '性质' }), '没办成');
  }
}

/** Who is kept out, and what each button does beside what its words say. */
async function rebuildDecisions(hands: Rebuilder, files: Files, step: JsonObject): Promise<void> {
  const wrong = listAt(step.outcomes).flatMap((outcome, at) => {
    const wishes = wishesOf(files, outcome, at);
    return wishes.length > 0 ? [{ at, wishes }] : [];
  });
  const not = textsAt(objectAt(step.who).not);
  if (wrong.length === 0 && not.length === 0) return;
  await hands.selectStep(String(step.title));
  if (not.length > 0)
    await keepOut(
      hands,
      not.map((id) => titleOfStep(files, id)),
    );
  for (const { at, wishes } of wrong) {
    const place = hands.stepSettings.locator('.ds-outcome').nth(at);
    for (const wish of wishes) await wish(hands, place);
  }
}

async function keepOut(hands: Rebuilder, titles: readonly string[]): Promise<void> {
  const who = hands.stepSettings.locator('.ds-who').first();
  await hands.click(who.getByText('回避、无人担任'));
  await hands.pickAll(who.getByRole('combobox', { name: '回避' }), titles);
}

type Wish = (hands: Rebuilder, place: Locator) => Promise<void>;

function wishesOf(files: Files, outcome: JsonObject, at: number): Wish[] {
  const guess = guessOf(files, String(outcome.title));
  const back = objectAt(outcome.return);
  const wishes: Wish[] = [];
  if (outcome.return !== undefined && back.to !== guess.to)
    wishes.push((hands, place) =>
      hands.pick(place.getByRole('combobox', { name: '点了以后' }), `退回“${titleOfStep(files, String(back.to))}”`),
    );
  if (outcome.return === undefined && outcome.end === undefined && guess.follows)
    wishes.push((hands, place) => hands.pick(place.getByRole('combobox', { name: '点了以后' }), '继续往下办'));
  if (back.resume === 'replay')
    wishes.push((hands, place) => hands.pick(place.getByRole('combobox', { name: '改好以后' }), '中间环节重新走一遍'));
  if (back.max !== undefined && back.max !== 3)
    wishes.push((hands, place) => hands.type(place.getByRole('spinbutton', { name: '最多退几次' }), String(back.max)));
  if ((outcome.comment ?? 'optional') !== guess.comment)
    wishes.push((hands, place) =>
      hands.pick(place.getByRole('combobox', { name: '写意见' }), comments[String(outcome.comment ?? 'optional')]!),
    );
  if (outcome.require !== undefined)
    wishes.push((hands, place) =>
      hands.pickAll(place.getByRole('combobox', { name: '点它之前还要填' }), textsAt(outcome.require)),
    );
  if ((outcome.incomplete === true) !== guess.incomplete)
    wishes.push((hands, place) => hands.click(place.getByRole('checkbox', { name: '没填全也可以点' })));
  if (at === 0 && guess.to === undefined && outcome.tone !== 'primary')
    throw new Error(`${outcome.title}: not foreseen`);
  return wishes;
}

const comments: Record<string, string> = { none: '不写', optional: '可写可不写', required: '必须写' };

/** What the designer takes a button for by its words. */
function guessOf({ workflow }: Files, title: string) {
  if (/退回/.test(title))
    return { to: listAt(workflow.steps)[0]!.id, follows: true, comment: 'required', incomplete: true };
  if (/^不|不予|不符|不实|停止/.test(title))
    return { to: undefined, follows: true, comment: 'required', incomplete: true };
  return { to: undefined, follows: false, comment: 'optional', incomplete: false };
}

const titleOfStep = ({ workflow }: Files, id: string): string =>
  id === 'initiator' ? '发起人' : String(stepsOf(workflow.steps).find((step) => step.id === id)?.title);

const kinds: Record<string, string> = { withdraw: '撤回', suspend: '暂停' };

async function addInterrupt(hands: Rebuilder, files: Files, interrupt: JsonObject, words: OfficeWords): Promise<void> {
  await hands.click(hands.panel.getByRole('button', { name: '+ 撤回、取消或暂停' }));
  const open = hands.panel.locator('.ds-thing-open');
  await hands.type(open.getByRole('textbox', { name: '名称', exact: true }), String(interrupt.title));
  if (interrupt.kind !== 'withdraw')
    await hands.pick(open.getByRole('combobox', { name: '做什么' }), kinds[String(interrupt.kind)]!);
  const who = whoWords(interrupt.who, words)!;
  if (who !== '发起人') await hands.find(open.getByRole('combobox', { name: '谁可以' }), who);
  if (interrupt.until !== undefined)
    await hands.pick(
      open.getByRole('combobox', { name: '到哪个环节就不行了' }),
      titleOfStep(files, String(interrupt.until)),
    );
  if (interrupt.end !== undefined) {
    const result = listAt(files.workflow.results).find(({ id }) => id === interrupt.end);
    await hands.pick(open.getByRole('combobox', { name: '以什么结果结束' }), String(result?.title));
  }
  if (interrupt.reason === true) await hands.click(open.getByRole('checkbox', { name: '必须说明原因' }));
}
