import { type Definition, stepById } from '@hearth/definition';
import { type CaseState, emergenciesFor, owedOf } from '@hearth/kernel';
import type { CaseView } from './case.schema.ts';
import type { World } from './environment.ts';

/** What the reader may call, what is owed, and the result that waits for it. */
export function emergencyView(
  definition: Definition,
  state: CaseState,
  world: World,
): Pick<CaseView, 'emergencies' | 'owed' | 'reached'> {
  const { workflow } = definition;
  const stepTitle = (id: string) => stepById(workflow, id)?.step.title ?? id;
  const titleOf = (id: string) => workflow.emergencies?.find((one) => one.id === id)?.title ?? id;
  const { reached } = state;
  return {
    emergencies: emergenciesFor(definition, state, world).map(({ emergency: { id, title, skipTo }, owes }) => ({
      ...{ id, title, skipTo: stepTitle(skipTo) },
      owes: owes.map((step) => ({ step, title: stepTitle(step) })),
    })),
    owed: owedOf(definition, state).map(({ instance: _, outcome: __, emergency, ...step }) => ({
      ...step,
      emergency: titleOf(emergency),
    })),
    reached: reached
      ? {
          ...reached,
          title: workflow.results.find(({ id }) => id === reached.result)?.title ?? reached.result,
        }
      : null,
  };
}
