import type { Candidate, MoveChoice } from './migration.commands.ts';

/** They stay where they began. */
export const moveNone: MoveChoice = { how: 'none', chosen: new Set(), steps: {} };

export const moveVerdicts = ['moves', 'loses', 'stays'] as const;
/** It can move; it can, and answers have no place any more; it cannot. */
export type MoveVerdict = (typeof moveVerdicts)[number];

export function verdictOf({ moves, lost }: Candidate): MoveVerdict {
  if (!moves) return 'stays';
  return lost.length > 0 ? 'loses' : 'moves';
}

/** With one case more or less. From "all" one goes out, and the others are the chosen ones. */
export function choosing(choice: MoveChoice, items: readonly Candidate[], id: string, isOn: boolean): MoveChoice {
  const before = choice.how === 'all' ? items.filter(({ moves }) => moves).map((item) => item.case.id) : choice.chosen;
  const chosen = new Set(choice.how === 'none' ? [] : before);
  if (isOn) chosen.add(id);
  else chosen.delete(id);
  return { ...choice, how: chosen.size === 0 ? 'none' : 'chosen', chosen };
}
