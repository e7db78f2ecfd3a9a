import type { Due, Expression, Step, Who } from '@hearth/definition';

/** One line of the outline of a workflow: what is done, by whom, in what time. */
export interface OutlineStep {
  id: string;
  title: string;
  type: Step<Expression>['type'] | 'branch';
  depth: number;
  help?: string;
  who: Who[];
  due?: Due<Expression>;
  /** Named result of an end. */
  result?: string;
}

/** The steps of a workflow as a flat list with depths, in the order in which they stand. */
export function outlineOf(steps: readonly Step<Expression>[], depth = 0): OutlineStep[] {
  return steps.flatMap((step) => [lineOf(step, depth), ...insideOf(step, depth + 1)]);
}

function lineOf(step: Step<Expression>, depth: number): OutlineStep {
  return {
    id: step.id,
    title: step.title,
    type: step.type,
    depth,
    who: whoOf(step),
    ...(step.help && { help: step.help }),
    ...dueOf(step),
    ...(step.type === 'end' && { result: step.result }),
  };
}

function whoOf(step: Step<Expression>): Who[] {
  if (step.type === 'signOff') return step.parties.map((party) => party.who);
  return 'who' in step ? [step.who] : [];
}

function dueOf(step: Step<Expression>): { due?: Due<Expression> } {
  if (step.type === 'wait') return { due: step.until };
  if (step.type === 'publicNotice') return { due: { workingDays: step.workingDays } };
  return 'due' in step && step.due ? { due: step.due } : {};
}

function insideOf(step: Step<Expression>, depth: number): OutlineStep[] {
  if (step.type === 'forEach') return outlineOf(step.steps, depth);
  if (step.type !== 'choice' && step.type !== 'parallel') return [];
  return step.branches.flatMap((branch) => [
    { id: `${step.id}/${branch.id}`, title: branch.title, type: 'branch' as const, depth, who: [] },
    ...outlineOf(branch.steps, depth + 1),
  ]);
}
