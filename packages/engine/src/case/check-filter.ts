import { type Definition, stepsOf } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import type { CaseFilter } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';

const statuses = ['draft', 'running', 'suspended', 'ended'];

/** Refuses a filter that names something that is nowhere: an answer of nothing would read as if there were no such cases. */
export async function checkFilter(
  context: EngineContext,
  { task, unit, status, result, step }: Pick<CaseFilter, 'task' | 'unit' | 'status' | 'result' | 'step'>,
): Promise<void> {
  const { db, definitions } = context;
  const known = definitions.known().map(({ definition }) => definition);
  if (task !== undefined && !known.some(({ id }) => id === task)) throw refuse(404, 'task-not-found', { task });
  if (unit !== undefined && !(await hasUnit(context, unit))) throw refuse(404, 'unit-not-found', { unit });
  const inTask = known.filter(({ id }) => task === undefined || id === task);
  const isIn = async (has: (definition: Definition) => boolean): Promise<boolean> =>
    inTask.some(has) || (await definitions.versions(db, task)).some(has);
  const wrong: Problem[] = [];
  if (status !== undefined && !statuses.includes(status)) wrong.push(wrongValue('status'));
  if (result !== undefined && !(await isIn(({ workflow }) => workflow.results.some(({ id }) => id === result))))
    wrong.push(wrongValue('result'));
  if (step !== undefined && !(await isIn(({ workflow }) => stepsOf(workflow).some((one) => one.step.id === step))))
    wrong.push(wrongValue('step'));
  if (wrong.length > 0) throw new Refusal(400, wrong);
}

async function hasUnit({ office, db, clock }: EngineContext, unit: string): Promise<boolean> {
  return (await office.org(db, clock().slice(0, 10))).unit(unit) !== undefined;
}

const wrongValue = (name: string): Problem => problem('request-wrong-value', { name }, `/${name}`);
