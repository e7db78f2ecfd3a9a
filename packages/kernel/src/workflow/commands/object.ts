import type { Problem } from '@hearth/expression';
import { standingProblems, whoProblems } from '../authority.ts';
import { placeOf } from '../definition-index.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';

/** Records an objection to a running notice. Those who post the notice record what was objected. */
export function object(run: Run, command: CommandOf<'object'>): Problem[] {
  const standing = standingProblems(run.state);
  if (standing.length > 0) return standing;
  const at = run.state.steps[command.instance];
  const place = at?.kind === 'step' && at.state === 'active' ? placeOf(run.index, at.step) : undefined;
  const block = place && run.block(place.step);
  if (!at || !place || !block?.object || !block.who) return [problem('unknown-notice', { instance: command.instance })];
  const refused = whoProblems(run, block.who(place.step), { step: at.step, ...(at.row && { row: at.row }) });
  return refused.length > 0 ? refused : block.object(run, place.step, at, command);
}
