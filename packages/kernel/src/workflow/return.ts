import type { Return } from '@hearth/definition';
import type { StepInstance } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { endCase } from './ending.ts';
import { cancelStep, openStep, passesOf } from './flow.ts';
import type { Run } from './run.ts';
import type { CaseView } from './scope.ts';

/**
 * Goes back to an earlier step of the same sequence or of one around it. The instance that sends it back is completed already.
 * `replay` takes back every pass from the target on; `here` and `onlyVetoers` leave what was done and come back to this step. Owed work that
 * the case goes back to is taken into the main line: it is not asked for twice.
 */
export function goBack(run: Run, from: StepInstance, back: Return, comment: string | undefined): void {
  const { top, container } = levelOf(run, from, back.to);
  const row = top.row;
  run.emit({
    type: 'returned',
    from: from.step,
    to: back.to,
    ...(row && { row }),
    ...(comment !== undefined && { comment }),
  });
  const target = placeOf(run.index, back.to);
  const spot = { parent: container, row };
  if (back.resume === 'replay') {
    voidFrom(run, container, target.index);
    openStep(run, target.step, spot);
    return;
  }
  const open = passesOf(run, back.to, row).find(
    ({ state, parent, owed }) => state === 'active' && parent === container && owed === undefined,
  );
  if (open) {
    run.emit({ type: 'step-awaited', id: open.id, by: from.id });
    return;
  }
  voidFrom(run, container, target.index, target.index);
  openStep(run, target.step, spot, { resumeAt: [from.id] });
}

/** How often a step may still send the case back with this outcome; without `max` there is no bound. */
export function roundsLeft(
  view: CaseView,
  at: Pick<StepInstance, 'step' | 'row'>,
  back: Return,
  outcome: string,
): number {
  if (back.max === undefined) return Number.POSITIVE_INFINITY;
  return back.max - passesOf(view, at.step, at.row).filter((pass) => pass.outcome === outcome).length;
}

/** What follows a negative result of a whole step: a return while rounds are left, an end, or nothing special. */
export type Consequence = { return: Return } | { end: string } | { continue: true };

/**
 * Lets a step end negatively. `at` must be completed with `outcome` already, so that this round counts. When the rounds are used up,
 * or nothing is said, the case ends with the workflow's first failing result.
 */
export function follow(
  run: Run,
  at: StepInstance,
  what: Consequence | undefined,
  outcome: string,
  comment?: string,
): void {
  if (what && 'continue' in what) run.agenda.push(at.id);
  else if (what && 'return' in what && roundsLeft(run, at, what.return, outcome) >= 0)
    goBack(run, at, what.return, comment);
  else endCase(run, what && 'end' in what ? what.end : failingResult(run));
}

/** The first result that is a failure; a workflow without one ends with its last result. */
export function failingResult({ index }: Pick<CaseView, 'index'>): string {
  const { results } = index.definition.workflow;
  return (results.find(({ tone }) => tone === 'failure') ?? results.at(-1))?.id ?? 'failed';
}

/** Walks outwards from an instance to the sequence in which the target stands. */
function levelOf(run: Run, from: StepInstance, target: string): { top: StepInstance; container: string | undefined } {
  const { sequence } = placeOf(run.index, target);
  let top = from;
  while (placeOf(run.index, top.step).sequence !== sequence) {
    if (top.parent === undefined)
      throw new Error(`step ${from.step} cannot return to ${target}, which is not around it`);
    top = run.instance(run.instance(top.parent).parent ?? '');
  }
  return { top, container: top.parent };
}

/** Takes back the passes of one sequence from one position to another. */
function voidFrom(run: Run, container: string | undefined, first: number, last = Number.POSITIVE_INFINITY): void {
  const places = run.index.places;
  for (const at of Object.values(run.state.steps)) {
    if (at.kind !== 'step' || at.parent !== container) continue;
    const place = places.get(at.step);
    if (place && place.index >= first && place.index <= last) cancelStep(run, at.id, 'return');
  }
}
