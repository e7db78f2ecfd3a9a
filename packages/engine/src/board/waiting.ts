import type { BoardItem } from '@hearth/storage';

/** How long work waits at a step, in hours of the clock. */
export interface StepWaiting {
  task: string;
  step: string;
  title: string;
  open: number;
  overdue: number;
  /** Work done in the period. */
  done: number;
  /** Of the work done: half waited no longer, nine in ten waited no longer; null when none was done. */
  medianHours: number | null;
  p90Hours: number | null;
  /** Hours for which the oldest open work waits. */
  oldestHours: number | null;
  /** The step of its task at which the most waiting has gathered now. */
  bottleneck: boolean;
}

/** Waiting times by task and step, the steps with the most open work first. */
export function waitingBySteps(open: readonly BoardItem[], done: readonly BoardItem[], now: string): StepWaiting[] {
  const keys = new Map([...done, ...open].map((item) => [`${item.task} ${item.step}`, item]));
  const [openBy, doneBy] = [Map.groupBy(open, keyOf), Map.groupBy(done, keyOf)];
  const steps = [...keys].map(([key, { task, step, title }]) => {
    const waiting = openBy.get(key) ?? [];
    const finished = (doneBy.get(key) ?? []).map(({ openedAt, completedAt }) => hours(openedAt, completedAt ?? now));
    const ages = waiting.map(({ openedAt }) => hours(openedAt, now));
    return {
      ...{ task, step, title, open: waiting.length, overdue: waiting.filter(({ overdue }) => overdue).length },
      ...{ done: finished.length, medianHours: quantile(finished, 0.5), p90Hours: quantile(finished, 0.9) },
      ...{ oldestHours: ages.length === 0 ? null : Math.max(...ages), gathered: ages.reduce((a, b) => a + b, 0) },
    };
  });
  const most = new Map<string, number>();
  for (const { task, gathered } of steps) most.set(task, Math.max(gathered, most.get(task) ?? 0));
  return steps
    .map(({ gathered, ...step }) => ({ ...step, bottleneck: gathered > 0 && gathered === most.get(step.task) }))
    .sort((a, b) => b.open - a.open || b.done - a.done);
}

const keyOf = ({ task, step }: BoardItem): string => `${task} ${step}`;

const hours = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 360_000) / 10);

/** The nearest-rank quantile: a value that really occurred. */
function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
