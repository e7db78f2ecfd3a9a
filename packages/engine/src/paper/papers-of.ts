import { shanghaiDate } from '@hearth/china';
import type { Definition, Expression, Paper } from '@hearth/definition';
import { compile, type Env, isTrue, type Json, scopeOf } from '@hearth/expression';
import type { CaseState, Document } from '@hearth/kernel';
import { listWordTemplates } from '@hearth/storage';
import type { World } from '../case/environment.ts';
import type { EngineContext } from '../context.ts';

/** Id of the paper that every task has: its form with what is filled in. */
export const FORM_PAPER = 'form';

interface PaperName {
  id: string;
  title: string;
}

interface OfCase {
  definition: Definition;
  state: CaseState;
}

/** What can be printed from a case now: nothing of a draft, then its form and the papers whose condition holds. */
function papersOf({ definition, state }: OfCase, world: World): PaperName[] {
  if (state.status === 'draft') return [];
  const { title, papers = [] } = definition.task;
  const answer = answering(definition, state.document, world);
  const printable = papers.filter(({ when }) => when === undefined || isTrue(answer(when)));
  return [{ id: FORM_PAPER, title: `${title}表` }, ...printable.map((paper) => ({ id: paper.id, title: paper.title }))];
}

/** Stands before the id of a Word template of the office's own. */
export const OWN = 'word-';

/** What can be printed from a case now, in the office's own Word templates too. */
export async function printableOf({ db }: Pick<EngineContext, 'db'>, one: OfCase, world: World): Promise<PaperName[]> {
  const papers = papersOf(one, world);
  if (papers.length === 0) return papers;
  const own = await listWordTemplates(db, `case:${one.definition.id}`);
  return [...papers, ...own.map(({ id, title }) => ({ id: `${OWN}${id}`, title }))];
}

/** The paper of that id, if it can be printed now. */
export function paperNamed(one: OfCase, world: World, id: string): Paper<Expression> | undefined {
  const offered = papersOf(one, world).some((paper) => paper.id === id);
  return offered ? one.definition.task.papers?.find((paper) => paper.id === id) : undefined;
}

/** Evaluates expressions over a document as somebody sees it. */
export function answering(
  { task }: Definition,
  document: Document,
  { now, settings }: Pick<World, 'now' | 'settings'>,
): (expression: Expression) => Json {
  const own = Object.entries(task.settings ?? {}).map(([name, { value }]): [string, Json] => [name, value]);
  const env: Env = { now, today: shanghaiDate(now), settings: { ...Object.fromEntries(own), ...settings } };
  return ({ ast }) => compile(ast)(scopeOf(document), env);
}
