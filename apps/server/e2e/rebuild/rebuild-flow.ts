import { type Files, listAt } from './files.ts';
import { rebuildBlocks } from './rebuild-blocks.ts';
import type { Rebuilder } from './rebuilder.ts';
import { buttonTable, interruptTable, type OfficeWords, resultTable, stepTable } from './tables.ts';

/** The flow: its results, steps, buttons and interrupts as lists, then what no list says of the blocks. */
export async function rebuildFlow(hands: Rebuilder, files: Files, words: OfficeWords): Promise<void> {
  const { workflow } = files;
  const [first, ...others] = listAt(workflow.results);
  const paste = hands.panel.getByRole('button', { name: '从表格粘贴' });
  await hands.turnTo('流程');
  await hands.turnView('办理结果');
  await hands.click(hands.panel.locator('.ds-thing-title').first());
  const open = hands.panel.locator('.ds-thing-open');
  await hands.type(open.getByRole('textbox', { name: '名称', exact: true }), String(first!.title));
  await hands.takeTable(paste, resultTable(others));
  await hands.turnView('流程图');
  await hands.selectStep('填写');
  const title = hands.stepSettings.getByRole('textbox', { name: '名称', exact: true });
  await hands.type(title, String(listAt(workflow.steps)[0]!.title));
  await hands.takeTable(hands.page.getByRole('button', { name: '从清单添加环节' }), stepTable(files, words));
  await hands.takeTable(hands.page.getByRole('button', { name: '从清单设置按钮' }), buttonTable(files));
  await rebuildBlocks(hands, files, words);
  await hands.turnView('撤回、暂停');
  await hands.takeTable(paste, interruptTable(files, words));
}
