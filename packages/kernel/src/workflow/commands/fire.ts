import type { Problem } from '@hearth/expression';
import { resolveWho } from '../assignee.ts';
import type { Timer } from '../case-state.ts';
import { placeOf } from '../definition-index.ts';
import { whoIsTold } from '../owed.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';

/** A moment has come. A timer that is not there any more was fired or cancelled before: nothing happens. */
export function fire(run: Run, command: CommandOf<'fire'>): Problem[] {
  const timer = run.state.timers[command.timer];
  if (!timer || run.state.status === 'ended') return [];
  if (timer.at > run.instant) return [problem('timer-too-early', { at: timer.at })];
  run.emit({ type: 'timer-fired', id: timer.id });
  if (timer.item === undefined) fireStep(run, timer);
  else if (timer.kind === 'remind') run.emit({ type: 'work-item-reminded', id: timer.item });
  else fireDue(run, timer, timer.item);
  return [];
}

function fireStep(run: Run, timer: Timer): void {
  const at = run.instance(timer.instance);
  const { step } = placeOf(run.index, at.step);
  run.block(step).fired?.(run, step, at, timer);
}

function fireDue(run: Run, { instance }: Timer, item: string): void {
  const at = run.instance(instance);
  const { step } = placeOf(run.index, at.step);
  const who = whoIsTold(run, at);
  const asking = { index: run.index, state: run.state, env: run.env, step: at.step, ...(at.row && { row: at.row }) };
  run.emit({ type: 'work-item-overdue', id: item, ...(who && { escalatedTo: resolveWho(asking, who) }) });
  run.block(step).overdue?.(run, step, at);
}
