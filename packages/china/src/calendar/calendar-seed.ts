import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type Calendar, type CalendarRow, calendarOf } from './calendar.ts';

/**
 * The holidays and the weekend days worked in exchange, 2004 to the last year in `chinese-days`, oldest first.
 * They fill a new calendar table; from then on the office edits the table when the State Council's notice comes out.
 */
export function seedCalendarRows(): CalendarRow[] {
  return [...rowsOf(data.holidays, 'holiday'), ...rowsOf(data.workdays, 'workday')].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}

/** The calendar of the seed rows. */
export function seedCalendar(): Calendar {
  return calendarOf(seedCalendarRows());
}

/** Source names look like `Spring Festival,春节,4`; the Chinese one is kept. */
function rowsOf(days: Readonly<Record<string, string>>, kind: CalendarRow['kind']): CalendarRow[] {
  return Object.entries(days).map(([date, name]) => ({ date, kind, name: name.split(',')[1] ?? name }));
}
