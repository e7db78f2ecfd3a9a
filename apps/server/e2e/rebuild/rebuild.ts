import type { Clerk } from '../clerk.ts';
import type { Files } from './files.ts';
import { rebuildBasics } from './rebuild-basics.ts';
import { rebuildFigures } from './rebuild-figures.ts';
import { rebuildFlow } from './rebuild-flow.ts';
import { rebuildForm, rebuildPrints } from './rebuild-form.ts';
import { Rebuilder } from './rebuilder.ts';
import type { OfficeWords } from './tables.ts';

/** What a phase of the rebuilding took. */
export interface Phase {
  phase: string;
  actions: number;
  /** Lines of the lists among what was typed. */
  lines: number;
  letters: number;
}

/**
 * Makes a definition again at the designer from a blank page, by clicks and typing alone, and publishes it.
 *
 * @param files what is to come out; nothing of it goes past the screen.
 */
export async function rebuild(
  admin: Clerk,
  title: string,
  files: Files,
  words: OfficeWords,
): Promise<{ phases: Phase[]; files: Files }> {
  const hands = Rebuilder.at(admin);
  const phases: Phase[] = [];
  const phase = async (name: string, work: () => Promise<unknown>) => {
    const { actions, lines, letters } = hands;
    await work();
    await hands.seeSaved();
    const took = { actions: hands.actions - actions, lines: hands.lines - lines, letters: hands.letters - letters };
    phases.push({ phase: name, ...took });
    console.log(JSON.stringify(phases.at(-1)));
  };
  await phase('开始', () => hands.beginBlank(title));
  await phase('基本信息、参数、依据', () => rebuildBasics(hands, files, words));
  await phase('表单', () => rebuildForm(hands, files));
  await phase('列表、名称、文书', () => rebuildPrints(hands, files));
  await phase('流程', () => rebuildFlow(hands, files, words));
  await phase('指标和句子', () => rebuildFigures(hands, files));
  const made = await savedFiles(admin);
  const sofar = hands.actions;
  await hands.publish();
  phases.push({ phase: '发布', actions: hands.actions - sofar, lines: 0, letters: 0 });
  return { phases, files: made };
}

/** What the server keeps of the draft that is open. */
export async function savedFiles({ page }: Clerk): Promise<Files> {
  const draft = await page.request.get(page.url().replace('/designs/', '/api/definition-drafts/'));
  return (await draft.json()).files;
}
