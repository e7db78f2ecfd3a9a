import type { Problem } from '@hearth/expression';
import { placeOf } from '../definition-index.ts';
import type { CommandOf, EffectAnswer, Run } from '../run.ts';

/** What an automatic step asked for was done. An effect that nobody waits for any more is no event. */
export function effectDone(run: Run, { effect: id, result = {} }: CommandOf<'effect-done'>): Problem[] {
  const pending = run.state.effects?.[id];
  if (pending && pending.case === undefined) answer(run, id, result);
  return [];
}

/** The case that an effect opened has ended: the step that waited for it takes what it needs and goes on. */
export function linkedEnded(run: Run, { effect: id, result, values }: CommandOf<'linked-ended'>): Problem[] {
  if (run.state.effects?.[id]) answer(run, id, { ended: { result, values } });
  return [];
}

function answer(run: Run, id: string, answered: EffectAnswer): void {
  const pending = run.state.effects?.[id];
  if (!pending) return;
  const at = run.instance(pending.instance);
  const { step } = placeOf(run.index, at.step);
  run.asSystem(() => run.block(step).effectDone?.(run, step, at, id, answered));
}
