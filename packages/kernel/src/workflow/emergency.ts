import type { Emergency, Expression } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { whoProblems } from './authority.ts';
import type { EmergencyCall, StepInstance } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { dueRule } from './due.ts';
import { cancelStep, openStep, passesOf } from './flow.ts';
import { problem } from './problem.ts';
import type { Run } from './run.ts';
import { type CaseView, holds } from './scope.ts';

/** Why the actor may not call an emergency now: the reason is not asked for yet. None, when it can be offered. */
export function emergencyProblems(run: Run, wanted: Emergency<Expression>): Problem[] {
  const { id: _, title: emergency, who, from, when, skipTo } = wanted;
  if (run.state.status === 'draft') return [problem('emergency-in-draft', { emergency })];
  if (whoProblems(run, who, { step: run.index.first.id }).length > 0)
    return [problem('emergency-not-allowed', { emergency })];
  const titleOf = (step: string): string => placeOf(run.index, step).step.title;
  if (run.state.reached || isPast(run, skipTo))
    return [problem('emergency-too-late', { emergency, to: titleOf(skipTo) })];
  if (from && !mainLine(run).some(({ step }) => from.includes(step)))
    return [problem('emergency-not-here', { emergency, from: from.map(titleOf) })];
  return !when || holds(when, [run.state.document], run.expressionEnv)
    ? []
    : [problem('emergency-not-met', { emergency })];
}

/** Skips to the step and opens what is owed; owed work comes first, so that an end that follows at once finds it. */
export function callEmergency(run: Run, wanted: Emergency<Expression>, reason: string): void {
  const { id: emergency, skipTo, within } = wanted;
  const owes = wouldOwe(run, wanted);
  const rule = dueRule(run, within, [run.state.document]);
  run.emit({ type: 'emergency-called', emergency, reason, skipTo, owes, ...(rule && { rule }) });
  for (const { id } of mainLine(run)) cancelStep(run, id, 'emergency');
  for (const step of owes) openStep(run, placeOf(run.index, step).step, {}, { owed: emergency });
  openStep(run, placeOf(run.index, skipTo).step, {});
}

/** The steps that an emergency would leave to be done: those it owes that nobody has done and that are not owed already. */
export function wouldOwe(view: CaseView, { owes }: Pick<Emergency<Expression>, 'owes'>): string[] {
  const waiting = stepsThatComeBack(view);
  const isSettled = ({ id, state, owed }: StepInstance): boolean =>
    (state === 'completed' && !waiting.has(id)) || (state === 'active' && owed !== undefined);
  return owes.filter((step) => !passesOf(view, step).some(isSettled));
}

/** Whether the case ever came to a step of the root sequence or to one behind it; then it is too late to skip there. */
export function isPast({ index, state }: CaseView, root: string): boolean {
  const { index: limit } = placeOf(index, root);
  return Object.values(state.steps).some(
    ({ kind, parent, step }) =>
      kind === 'step' && parent === undefined && (index.places.get(step)?.index ?? -1) >= limit,
  );
}

/** Whether an emergency skipped a step, or the block that it lies in. */
export function isSkipped({ index, state }: CaseView, step: string): boolean {
  const place = placeOf(index, step);
  const { index: at } = place.parents[0] ?? place;
  return (state.emergencies ?? []).some(({ skipTo }: EmergencyCall) => at < (index.places.get(skipTo)?.index ?? -1));
}

/** What is going on in the root sequence, apart from owed work. */
const mainLine = ({ state }: CaseView): StepInstance[] =>
  Object.values(state.steps).filter((at) => at.parent === undefined && at.state === 'active' && at.owed === undefined);

/** Instances that sent the case back and are opened again when what they wait for is done: they are not done yet. */
function stepsThatComeBack({ state }: CaseView): ReadonlySet<string> {
  const active = Object.values(state.steps).filter((at) => at.state === 'active');
  const found = new Set(active.flatMap(({ resumeAt = [] }) => resumeAt));
  for (const id of found) for (const other of state.steps[id]?.resumeAt ?? []) found.add(other);
  return found;
}
