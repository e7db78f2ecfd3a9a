import type { CDPSession } from 'playwright-core';

/** CPU time of the main thread, in milliseconds, as the browser itself counts it. */
export interface Spent {
  /** All of it: script, style, layout, paint records. */
  task: number;
  script: number;
}

/** Starts the counters of a page: CPU time of its thread, not the time on the wall, which the rest of the machine shares. */
export const startCounters = (session: CDPSession): Promise<unknown> =>
  session.send('Performance.enable', { timeDomain: 'threadTicks' });

async function now(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

/** What the page's main thread spends during an action. */
export async function spentOn(session: CDPSession, action: () => Promise<unknown>): Promise<Spent> {
  const before = await now(session);
  await action();
  const after = await now(session);
  return { task: after.task - before.task, script: after.script - before.script };
}
