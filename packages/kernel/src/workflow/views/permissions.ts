import type { Definition, Emergency, Expression, Interrupt } from '@hearth/definition';
import { assigneeOf, whoProblems, workOf } from '../authority.ts';
import { blocks } from '../blocks/index.ts';
import type { Assignee, CaseState } from '../case-state.ts';
import { correctProblems } from '../commands/correct.ts';
import { interruptProblems } from '../commands/interrupt.ts';
import { canObject } from '../commands/object.ts';
import { startProblems } from '../commands/open.ts';
import { indexOf } from '../definition-index.ts';
import { emergencyProblems, wouldOwe } from '../emergency.ts';
import type { Environment } from '../environment.ts';
import { Run } from '../run.ts';

/** Whether the actor may open a case of the task for a unit. */
export const mayStart = (definition: Definition, unit: string, env: Environment): boolean =>
  startProblems({ index: indexOf(definition), env }, unit).length === 0;

/** The interrupts that the actor may use on the case now. */
export function interruptsFor(definition: Definition, state: CaseState, env: Environment): Interrupt[] {
  if (state.status === 'ended' || state.status === 'suspended') return [];
  const run = new Run(indexOf(definition), blocks, state, env);
  return (definition.workflow.interrupts ?? []).filter((interrupt) => interruptProblems(run, interrupt).length === 0);
}

/** An emergency that may be called, and the steps that it would leave to be done. */
export interface EmergencyOffer {
  emergency: Emergency<Expression>;
  owes: string[];
}

/** The emergencies that the actor may call on the case now. */
export function emergenciesFor(definition: Definition, state: CaseState, env: Environment): EmergencyOffer[] {
  if (state.status !== 'running') return [];
  const run = new Run(indexOf(definition), blocks, state, env);
  return (definition.workflow.emergencies ?? [])
    .filter((emergency) => emergencyProblems(run, emergency).length === 0)
    .map((emergency) => ({ emergency, owes: wouldOwe(run, emergency) }));
}

/** Whether the actor may let a suspended case run again. */
export function mayResume(definition: Definition, state: CaseState, env: Environment): boolean {
  const used = definition.workflow.interrupts?.find(({ id }) => id === state.suspension?.interrupt);
  const run = new Run(indexOf(definition), blocks, state, env);
  return used !== undefined && whoProblems(run, used.who, { step: run.index.first.id }).length === 0;
}

/** Whether the actor may record an objection to the notice of that instance now. */
export const mayObject = (definition: Definition, state: CaseState, instance: string, env: Environment): boolean =>
  canObject(new Run(indexOf(definition), blocks, state, env), instance);

/**
 * Who may do an open work item now. Differs from what the item records when everybody asked has left their post meanwhile; whoever keeps
 * inboxes asks again when posts change.
 */
export function assigneeNow(
  definition: Definition,
  state: CaseState,
  itemId: string,
  env: Environment,
): Assignee | undefined {
  const item = state.workItems[itemId];
  return item && assigneeOf(new Run(indexOf(definition), blocks, state, env), item);
}

/** Whether the actor may correct data of the case now. */
export const mayCorrect = (definition: Definition, state: CaseState, env: Environment): boolean =>
  correctProblems(new Run(indexOf(definition), blocks, state, env)).length === 0;

/** Whether the actor may complete an open work item together with others of its step, all with one outcome that asks for no field. */
export function mayBatch(
  definition: Definition,
  state: CaseState,
  itemId: string,
  outcome: string,
  env: Environment,
): boolean {
  const run = new Run(indexOf(definition), blocks, state, env);
  const found = workOf(run, itemId);
  if ('problems' in found) return false;
  const place = run.index.places.get(found.item.step);
  if (place?.step.type !== 'userTask' || !place.step.batch) return false;
  const at = run.instance(found.item.instance);
  const offer = run.block(place.step).offer?.(run, place.step, at, found.item);
  const wanted = offer?.outcomes.find(({ id }) => id === outcome);
  return wanted !== undefined && (wanted.require ?? []).length === 0 && (offer?.rights?.require ?? []).length === 0;
}
