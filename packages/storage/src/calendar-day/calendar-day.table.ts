/** A day that differs from Monday to Friday: a statutory holiday, or a weekend day worked in exchange. */
export interface CalendarDayTable {
  date: string;
  kind: 'holiday' | 'workday';
  name: string | null;
}
