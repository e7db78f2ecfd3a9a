import { type Db, raiseStamp, readStamp } from '@hearth/storage';
import type { EngineContext } from '../context.ts';

/** Servers on one database may differ by this much before it is called a clock that was set back. */
const toleranceMinutes = 2;
const minuteMs = 60_000;

/** Notes that it has been as late as now. */
export async function noteClock({ db, clock }: Pick<EngineContext, 'db' | 'clock'>): Promise<void> {
  const minute = minuteOf(clock());
  if (minute > (await readStamp(db, 'clock'))) await raiseStamp(db, 'clock', minute);
}

/**
 * Whether the clock is behind what this database has seen. Then timers wait until the clock has caught up, and nothing fires twice: a timer
 * that fired is gone.
 */
export async function clockState(db: Db, now: string): Promise<{ behind: boolean; latest: string | null }> {
  const latest = await readStamp(db, 'clock');
  if (latest === 0) return { behind: false, latest: null };
  const behind = minuteOf(now) + toleranceMinutes < latest;
  return { behind, latest: new Date(latest * minuteMs).toISOString() };
}

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / minuteMs);
