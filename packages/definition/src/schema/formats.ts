import type { DefinitionCode } from '../problem.ts';

/** The formats that are checked; any other stays an annotation, as JSON Schema allows. Dates and times are those of RFC 3339. */
export const formats: Record<string, { holds(text: string): boolean; code: DefinitionCode }> = {
  date: { holds: isDateText, code: 'text-not-date' },
  time: { holds: isTimeText, code: 'text-not-time' },
  'date-time': { holds: isDateTimeText, code: 'text-not-date-time' },
};

function isDateText(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isTimeText(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(text);
}

function isDateTimeText(text: string): boolean {
  return /^[^t]{10}t/i.test(text) && isDateText(text.slice(0, 10)) && isTimeText(text.slice(11));
}
