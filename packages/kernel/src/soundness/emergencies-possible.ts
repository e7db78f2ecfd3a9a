import type { Problem } from '@hearth/expression';
import type { DefinitionIndex } from '../workflow/definition-index.ts';
import { inWorkflow } from './problem.ts';
import type { Seen } from './seen.ts';

/** Emergencies that nobody could call in any case that was explored: no way comes to where they may be called, nobody may, or their condition never holds. */
export function impossibleEmergencies({ definition }: DefinitionIndex, { emergencies }: Seen): Problem[] {
  return (definition.workflow.emergencies ?? []).flatMap(({ id, title }, at) =>
    emergencies.has(id) ? [] : [inWorkflow('emergency-never-possible', `/emergencies/${at}`, { title })],
  );
}
