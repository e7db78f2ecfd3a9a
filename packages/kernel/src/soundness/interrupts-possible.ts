import type { Interrupt } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { resolveWho } from '../workflow/assignee.ts';
import { decide } from '../workflow/decide.ts';
import type { DefinitionIndex } from '../workflow/definition-index.ts';
import type { Exploration, Node } from './explore.ts';
import { workerFor } from './ideal-world.ts';
import { inWorkflow } from './problem.ts';

/** The interrupts that somebody can use in at least one marking. */
export function possibleInterrupts({ nodes, index, world }: Exploration): Set<string> {
  const { interrupts = [] } = index.definition.workflow;
  const running = nodes.filter(({ state }) => state.status !== 'ended');
  return new Set(
    interrupts.filter((interrupt) => running.some((node) => canUse(index, interrupt, node, world))).map(({ id }) => id),
  );
}

export function impossibleInterrupts({ definition }: DefinitionIndex, possible: ReadonlySet<string>): Problem[] {
  const { interrupts = [], steps } = definition.workflow;
  return interrupts.flatMap(({ id, title, until }, at) => {
    if (possible.has(id)) return [];
    const key = until === steps[0]?.id ? 'until' : 'who';
    return [inWorkflow('interrupt-never-possible', `/interrupts/${at}/${key}`, { title })];
  });
}

function canUse(
  index: DefinitionIndex,
  { id, who, title }: Interrupt,
  { state, now }: Node,
  world: Exploration['world'],
): boolean {
  const env = { ...world, now };
  const actor = workerFor({ assignee: resolveWho({ index, state, env, step: index.first.id }, who) }, world);
  return (
    actor !== undefined &&
    decide(index.definition, state, { type: 'interrupt', interrupt: id, reason: title }, { ...env, actor }).ok
  );
}
