import type { Db } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

export interface CalendarDayRecord {
  date: string;
  kind: 'holiday' | 'workday';
  name?: string;
}

export async function listCalendarDays(db: Db): Promise<CalendarDayRecord[]> {
  const rows = await db.selectFrom('calendar_day').selectAll().orderBy('date').execute();
  return rows.map(({ date, kind, name }) => (name === null ? { date, kind } : { date, kind, name }));
}

export async function insertCalendarDays(db: Db, days: readonly CalendarDayRecord[]): Promise<void> {
  for (const part of inParts(days)) {
    const rows = part.map(({ date, kind, name }) => ({ date, kind, name: name ?? null }));
    await db
      .insertInto('calendar_day')
      .values(rows)
      .onConflict((conflict) => conflict.column('date').doNothing())
      .execute();
  }
  await bumpStamp(db, 'calendar');
}

/** Replaces the days of a year by those given and tells every server. */
export async function replaceCalendarYear(db: Db, year: string, days: readonly CalendarDayRecord[]): Promise<void> {
  await db
    .deleteFrom('calendar_day')
    .where('date', '>=', `${year}-01-01`)
    .where('date', '<=', `${year}-12-31`)
    .execute();
  await insertCalendarDays(db, days);
}
