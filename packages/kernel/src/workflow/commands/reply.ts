import type { Problem } from '@hearth/expression';
import { workOf } from '../authority.ts';
import { placeOf } from '../definition-index.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';
import { signatureProblems } from '../signatures.ts';

/** Records what a body outside answered. */
export function reply(run: Run, command: CommandOf<'reply'>): Problem[] {
  const found = workOf(run, command.item);
  if ('problems' in found) return found.problems;
  const unsigned = signatureProblems(run, found.item);
  if (unsigned.length > 0) return unsigned;
  const at = run.instance(found.item.instance);
  const { step } = placeOf(run.index, at.step);
  return run.block(step).reply?.(run, step, at, found.item, command) ?? [problem('no-replies-here')];
}
