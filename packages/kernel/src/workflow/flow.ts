import type { StepInstance } from './case-state.ts';
import { type AnyStep, placeOf } from './definition-index.ts';
import { endCase } from './ending.ts';
import type { CaseFact } from './event.ts';
import type { Run } from './run.ts';

type StepOpened = Extract<CaseFact, { type: 'step-opened' }>;
type CancelReason = Extract<CaseFact, { type: 'step-cancelled' }>['reason'];

/** Where a new instance stands: inside a branch or row, or at the root when there is no parent. */
export interface Spot {
  parent?: string | undefined;
  row?: string[] | undefined;
}

/** Opens a step; `before` is the pass that it resumes after a return, `owed` the emergency that left it to be done beside the main line. */
export function openStep(
  run: Run,
  step: AnyStep,
  spot: Spot,
  { resumeAt, before, owed }: { resumeAt?: string[]; before?: StepInstance; owed?: string } = {},
): void {
  const round = 1 + passesOf(run, step.id, spot.row).length;
  const id = emitOpened(run, {
    ...{ step: step.id, kind: 'step', round },
    ...inside(spot),
    ...(resumeAt && { resumeAt }),
    ...(owed !== undefined && { owed }),
  });
  run.block(step).open(run, step, run.instance(id), before);
}

/** Opens a branch or a row of a block and the first step in it. An empty sequence is done at once. */
export function openSequence(
  run: Run,
  at: StepInstance,
  steps: readonly AnyStep[],
  inner: { kind: 'branch'; branch: string } | { kind: 'row'; row: string[] },
): void {
  const row = inner.kind === 'row' ? inner.row : at.row;
  const id = emitOpened(run, { step: at.step, ...inner, ...inside({ parent: at.id, row }), round: at.round });
  const first = steps[0];
  if (first) openStep(run, first, { parent: id, row });
  else sequenceDone(run, id);
}

/** A step has done its part; what follows it is opened when the command comes to its agenda. */
export function finishStep(run: Run, at: StepInstance, outcome?: string): void {
  emitCompleted(run, at, outcome);
  run.agenda.push(at.id);
}

/** A step has done its part, and something else than the next step follows. */
export function emitCompleted(run: Run, at: StepInstance, outcome?: string): void {
  closeItems(run, at);
  run.emit({ type: 'step-completed', id: at.id, ...(outcome !== undefined && { outcome }) });
}

/** Works off the agenda until nothing moves any more. */
export function settleFlow(run: Run): void {
  for (;;) {
    if (run.documentTouched) joinLateRows(run);
    const id = run.agenda.shift();
    if (id === undefined) return;
    const done = run.instance(id);
    if (done.state === 'completed' && !isOver(run)) goOn(run, done);
  }
}

/** Whether the main line has come to its end. */
const isOver = ({ state }: Run): boolean => state.status === 'ended' || state.reached !== undefined;

/** Takes an instance back with everything inside it and everything that would come back to it. */
export function cancelStep(run: Run, id: string, reason: CancelReason): void {
  const at = run.instance(id);
  if (at.state === 'cancelled') return;
  for (const other of Object.values(run.state.steps)) {
    if (other.state !== 'active') continue;
    const waitedFor = other.resumeAt?.every((waiting) => isWithin(run, waiting, id));
    if (other.parent === id || waitedFor) cancelStep(run, other.id, reason);
  }
  closeItems(run, at);
  run.emit({ type: 'step-cancelled', id, reason });
}

/** Cancels the open work items and the timers of an instance. */
export function closeItems(run: Run, { id }: StepInstance): void {
  for (const item of Object.values(run.state.workItems))
    if (item.instance === id && item.state === 'open') run.emit({ type: 'work-item-cancelled', id: item.id });
  for (const timer of Object.values(run.state.timers))
    if (timer.instance === id) run.emit({ type: 'timer-cancelled', id: timer.id });
}

/** Every pass through a step in one row, oldest first. */
export function passesOf(
  { state }: { state: Run['state'] },
  step: string,
  row: readonly string[] = [],
): StepInstance[] {
  return Object.values(state.steps).filter(
    (at) => at.step === step && at.kind === 'step' && sameRow(at.row ?? [], row),
  );
}

/** The branches or rows that a block has opened and not taken back. */
export function childrenOf(run: Run, { id }: StepInstance): StepInstance[] {
  return Object.values(run.state.steps).filter((at) => at.parent === id && at.state !== 'cancelled');
}

export const sameRow = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, level) => id === b[level]);

function inside({ parent, row }: Spot): Pick<StepOpened, 'parent' | 'row'> {
  return { ...(parent !== undefined && { parent }), ...(row && row.length > 0 && { row }) };
}

function emitOpened(run: Run, opened: Omit<StepOpened, 'type' | 'id'>): string {
  const id = `s${run.state.counters.steps + 1}`;
  run.emit({ type: 'step-opened', id, ...opened });
  return id;
}

function goOn(run: Run, done: StepInstance): void {
  const { sequence, index } = placeOf(run.index, done.step);
  const next = sequence[index + 1];
  if (done.resumeAt) resume(run, done.resumeAt);
  // Two branches may be done at once, and the first takes the other back.
  else if (!isAlive(run, done)) return;
  else if (next) openStep(run, next, done);
  else if (done.parent === undefined) endCase(run, run.index.definition.workflow.results[0]?.id ?? 'done');
  else sequenceDone(run, done.parent);
}

/** Opens again the steps that sent the case back, each where it stood. */
function resume(run: Run, waiting: readonly string[]): void {
  for (const id of waiting) {
    const before = run.instance(id);
    if (!isAlive(run, before)) continue;
    const { resumeAt } = before;
    openStep(run, placeOf(run.index, before.step).step, before, { before, ...(resumeAt && { resumeAt }) });
  }
}

/** Whether what is around a step still runs: a step that sent the case back then has a place to come back to. */
const isAlive = (run: Run, { state, parent }: StepInstance): boolean =>
  state !== 'cancelled' && (parent === undefined || run.instance(parent).state === 'active');

/** Whether an instance is another one, or stands inside it. */
function isWithin(run: Run, id: string, around: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = run.instance(at).parent) if (at === around) return true;
  return false;
}

function sequenceDone(run: Run, id: string): void {
  run.emit({ type: 'step-completed', id });
  const { parent } = run.instance(id);
  const at = run.instance(parent ?? '');
  if (at.state !== 'active') return;
  const { step } = placeOf(run.index, at.step);
  run.block(step).childDone?.(run, step, at);
}

function joinLateRows(run: Run): void {
  run.documentTouched = false;
  if (!run.index.hasForEach || run.state.status === 'ended') return;
  for (const at of Object.values(run.state.steps)) {
    if (at.kind !== 'step' || run.instance(at.id).state !== 'active') continue;
    const { step } = placeOf(run.index, at.step);
    run.block(step).documentChanged?.(run, step, run.instance(at.id));
  }
}
