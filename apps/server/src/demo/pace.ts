import { addWorkingDays, shanghaiDate } from '@hearth/china';
import type { CaseState, WorkItem } from '@hearth/kernel';
import { draw } from './draw/draw.ts';
import { momentAfter, momentBetween, momentOn } from './office-hours.ts';
import type { StepHabit } from './recipe.ts';
import { drawingAt, type Plot } from './stage.ts';

/** Out of ten pieces of work one is late; of those opened in the last days some are still lying there. */
const lateness = {
  chance: 0.1,
  days: [1, 12] as [number, number],
  forgotten: 0.03,
  forgetfulDays: 40,
  keptDays: 30,
  kept: 0.4,
};

/** When somebody gets to a work item that was just opened; undefined = it is still lying there at the end. */
export function timeFor(plot: Plot, state: CaseState, item: WorkItem, { after, on }: StepHabit): string | undefined {
  const { random, stage } = plot;
  const { calendar, desk } = stage;
  if (isLeftLying(plot, item)) return undefined;
  if (on !== undefined) {
    const date = draw(on, drawingAt(plot, state, item));
    if (typeof date === 'string' && date >= shanghaiDate(desk.now)) return momentOn(date, random);
  }
  if (item.due !== undefined && random.chance(lateness.chance)) {
    const lastDay = shanghaiDate(new Date(Date.parse(item.due) - 1).toISOString());
    return momentOn(addWorkingDays(calendar, lastDay, random.int(...lateness.days)), random);
  }
  if (after) return momentAfter(calendar, desk.now, random.int(...after), random);
  return item.due === undefined
    ? momentAfter(calendar, desk.now, random.int(0, 3), random)
    : momentBetween(calendar, desk.now, item.due, random);
}

function isLeftLying({ stage, definition, random }: Plot, { step }: WorkItem): boolean {
  const daysLeft = (Date.parse(stage.end) - Date.parse(stage.desk.now)) / 86_400_000;
  const mayStay = daysLeft < lateness.keptDays && random.chance(lateness.kept);
  if (mayStay && isFirstAt(stage.shown, `${definition.id} ${step}`)) return true;
  return daysLeft < lateness.forgetfulDays && random.chance(lateness.forgotten);
}

/** One of the first cases that come to a step near the end stays there, so that each step has something to show. */
function isFirstAt(shown: Set<string>, step: string): boolean {
  if (shown.has(step)) return false;
  shown.add(step);
  return true;
}
