import { type Files, type JsonObject, listAt, textsAt } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { figureTable } from './tables.ts';

/** The figures as a list, rates set to what they are a share of, and the sentences of a report. */
export async function rebuildFigures(hands: Rebuilder, { figures, ...files }: Files): Promise<void> {
  await hands.turnTo('指标');
  await hands.takeTable(hands.panel.getByRole('button', { name: '从表格粘贴' }), figureTable({ figures, ...files }));
  const list = listAt(figures.figures);
  const titleOf = (id: unknown) => String(list.find((one) => one.id === id)?.title);
  for (const { title, of } of list.filter((one) => one.of !== undefined)) {
    await hands.click(hands.panel.locator('.ds-thing-title').filter({ hasText: String(title) }));
    const open = hands.panel.locator('.ds-thing-open');
    await hands.click(open.getByRole('button', { name: '+ 除以哪个指标' }));
    await hands.find(open.getByRole('combobox', { name: '除以哪个指标' }), titleOf(of));
  }
  await hands.turnView('总结里的句子');
  for (const sentence of listAt(figures.sentences)) await addSentence(hands, sentence, titleOf);
}

async function addSentence(hands: Rebuilder, sentence: JsonObject, titleOf: (id: unknown) => string): Promise<void> {
  const words = (text: unknown) => String(text).replace(/\{([^{}|]+)/g, (_, id: string) => `{${titleOf(id)}`);
  await hands.click(hands.panel.getByRole('button', { name: '+ 句子', exact: true }));
  const card = hands.panel.locator('.dg-sentence').last();
  for (const [at, clause] of (Array.isArray(sentence.clauses) ? sentence.clauses : []).entries()) {
    if (at > 0) await hands.click(card.getByRole('button', { name: '+ 分句' }));
    const box = card.locator('.dg-clause').nth(at);
    const said = typeof clause === 'object' ? (clause as JsonObject) : { text: clause };
    await hands.type(box.getByRole('textbox', { name: '分句' }), words(said.text));
    if (said.parts === undefined) continue;
    await hands.click(box.getByText('其中、为零时'));
    await hands.type(box.getByRole('combobox').first(), `${textsAt(said.parts).map(words).join('、')}、`);
  }
  if (sentence.use === undefined && sentence.short === undefined) return;
  await hands.click(card.getByText('用在哪里、期间'));
  if (sentence.use === 'plan') await hands.pick(card.getByRole('combobox', { name: '用在' }), '下步打算');
  if (sentence.short === true) await hands.click(card.getByRole('checkbox', { name: '简短总结里也写' }));
}
