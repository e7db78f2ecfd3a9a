import type { Problem } from '@hearth/expression';
import { standingProblems, whoProblems } from '../authority.ts';
import type { StepInstance } from '../case-state.ts';
import { type AnyStep, placeOf } from '../definition-index.ts';
import { problem } from '../problem.ts';
import type { Block, CommandOf, Run } from '../run.ts';

/** Records an objection to a running notice. Those who post the notice record what was objected. */
export function object(run: Run, command: CommandOf<'object'>): Problem[] {
  const standing = standingProblems(run.state);
  if (standing.length > 0) return standing;
  const found = noticeAt(run, command.instance);
  if (!found) return [problem('unknown-notice', { instance: command.instance })];
  const { at, step, block } = found;
  const refused = objectProblems(run, found);
  return refused.length > 0 ? refused : (block.object?.(run, step, at, command) ?? []);
}

/** Whether the actor may record an objection to that instance now. */
export function canObject(run: Run, instance: string): boolean {
  const found = run.state.status === 'running' && noticeAt(run, instance);
  return found ? objectProblems(run, found).length === 0 : false;
}

interface Notice {
  at: StepInstance;
  step: AnyStep;
  block: Block;
}

function noticeAt(run: Run, instance: string): Notice | undefined {
  const at = run.state.steps[instance];
  if (at?.kind !== 'step' || at.state !== 'active') return undefined;
  const { step } = placeOf(run.index, at.step);
  const block = run.block(step);
  return block.object ? { at, step, block } : undefined;
}

function objectProblems(run: Run, { at, step, block }: Notice): Problem[] {
  const who = block.who?.(step);
  const refused = who ? whoProblems(run, who, { step: at.step, ...(at.row && { row: at.row }) }) : [];
  return refused.length > 0 ? refused : (block.objectProblems?.(run, at) ?? []);
}
