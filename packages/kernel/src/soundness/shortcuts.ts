import type { Workflow } from '@hearth/definition';

/** From where emergencies lead to a step of the root sequence, and from where they leave it to be done: places there. */
export interface Shortcuts {
  skipping(step: string): number[];
  owing(step: string): number[];
}

export const noShortcuts: Shortcuts = { skipping: () => [], owing: () => [] };

export function shortcutsOf<X>({ steps, emergencies = [] }: Workflow<X>): Shortcuts {
  const placeOf = (id: string): number => steps.findIndex((step) => step.id === id);
  const ways = emergencies.map(({ from, skipTo, owes }) => ({
    skipTo,
    owes,
    from: steps.flatMap(({ id }, at) => (at < placeOf(skipTo) && (from?.includes(id) ?? true) ? [at] : [])),
  }));
  return {
    skipping: (step) => ways.flatMap(({ skipTo, from }) => (skipTo === step ? from : [])),
    owing: (step) =>
      ways.flatMap(({ owes, from }) => (owes.includes(step) ? from.filter((at) => at < placeOf(step)) : [])),
  };
}
