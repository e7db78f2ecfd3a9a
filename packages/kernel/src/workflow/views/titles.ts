import type { Definition } from '@hearth/definition';
import type { CaseState } from '../case-state.ts';
import { groupOf, indexOf } from '../definition-index.ts';
import type { Environment } from '../environment.ts';
import { type CaseView, evaluate, expressionEnv, rowPathsOf, surroundingsOf } from '../scope.ts';

export type Reading = Pick<Environment, 'now' | 'settings'>;

/** The line that names a case in inbox and lists: the definition's `caseTitle`, or the title of the task while that is blank. */
export function caseTitle(definition: Definition, state: CaseState, env: Reading): string {
  const { caseTitle: expression, title } = definition.task;
  const value = expression && evaluate(expression, [state.document], expressionEnv(indexOf(definition), env));
  return typeof value === 'string' && value !== '' ? value : title;
}

/**
 * How the row is called in which a step runs, or its number from 1 when the definition gives rows no title. Undefined outside of rows
 * and for a row that was taken away.
 */
export function rowTitleOf(
  definition: Definition,
  state: CaseState,
  at: { step: string; row?: string[] },
  env: Reading,
): string | undefined {
  const { row } = at;
  const view: CaseView = { index: indexOf(definition), state };
  const block = row && view.index.places.get(at.step)?.parents.findLast(({ step }) => step.type === 'forEach')?.step;
  if (!row || block?.type !== 'forEach') return undefined;
  const group = groupOf(view.index, block.id);
  const around = surroundingsOf(state.document, group, row);
  if (!around) return undefined;
  const value = block.rowTitle && evaluate(block.rowTitle, around, expressionEnv(view.index, env));
  if (typeof value === 'string' && value !== '') return value;
  const outer = row.slice(0, -1).join('/');
  const siblings = rowPathsOf(state.document, group).filter((path) => path.slice(0, -1).join('/') === outer);
  return String(siblings.findIndex((path) => path.at(-1) === row.at(-1)) + 1);
}
