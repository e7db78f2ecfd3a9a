import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, weekendCalendar } from './calendar.ts';
import { seedCalendar, seedCalendarRows } from './calendar-seed.ts';
import { addCalendarDays, addCalendarMonths, addWorkingDays, workingDaysBetween } from './counting.ts';
import { addDays, addMonths, dateOfDay, dayNumber, isDate, weekday } from './date.ts';
import { deadline, publicNoticeEnd } from './deadline.ts';
import { endOfDay, shanghaiDate, shanghaiDateTime, shanghaiTime, startOfDay } from './shanghai.ts';

const seed = seedCalendar();
const anyDate = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDay);
const anyCalendar = fc
  .array(fc.record({ date: anyDate, kind: fc.constantFrom('holiday' as const, 'workday' as const) }), { maxLength: 60 })
  .map((rows) => calendarOf(rows));

describe('dates', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s exists', (date) =>
    expect(isDate(date)).toBe(true),
  );
  test.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '0000-01-01', '2026-01-01T00:00', ''])(
    '%s does not',
    (date) => expect(isDate(date)).toBe(false),
  );

  test('a month later is the corresponding day, or the month’s last', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(weekday('2026-11-21')).toBe(6);
  });

  test('adding days and taking them away is nothing', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9999, max: 9999 }), (d, n) => {
        expect(addDays(addDays(d, n), -n)).toBe(d);
      }),
    );
  });

  test('a text that is no date is the caller’s mistake', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => calendarOf([{ date: '明天', kind: 'holiday' }])).toThrow(RangeError);
  });
});

describe('the announced calendar', () => {
  test.each([
    '2025-01-26',
    '2025-02-08',
    '2025-04-27',
    '2025-09-28',
    '2025-10-11',
    '2026-02-14',
    '2026-05-09',
    '2026-10-10',
  ])('%s, a weekend day worked in exchange', (date) => expect(seed.isWorkingDay(date)).toBe(true));
  test.each(['2025-01-01', '2025-01-28', '2025-05-02', '2026-02-17', '2026-10-01', '2026-10-07', '2026-11-21'])(
    '%s, a day off',
    (date) => expect(seed.isWorkingDay(date)).toBe(false),
  );

  test('a year nobody has announced is weekends only, and says so', () => {
    expect(seed.provisional('2026-10-01')).toBe(false);
    expect(seed.provisional('2003-10-01')).toBe(true);
    expect(seed.provisional('2099-10-01')).toBe(true);
    expect([2003, 2026, 2099].map((year) => seed.isLoaded(year))).toEqual([false, true, false]);
    expect(seed.isWorkingDay('2099-10-01')).toBe(true);
  });

  test('the office edits it: a later row wins, and a year counts as announced only when told', () => {
    const calendar = calendarOf([...seedCalendarRows(), { date: '2026-10-10', kind: 'holiday' }]);
    expect(calendar.isWorkingDay('2026-10-10')).toBe(false);
    const flood = calendarOf([{ date: '2098-07-01', kind: 'holiday', name: '防汛停工' }], []);
    expect(flood.isWorkingDay('2098-07-01')).toBe(false);
    expect(flood.provisional('2098-07-01')).toBe(true);
  });
});

describe('counting', () => {
  test('five working days across National Day 2026, with Saturday 10 October worked', () => {
    expect(addWorkingDays(seed, '2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkingDays(seed, '2026-09-30', 3)).toBe('2026-10-10');
    expect(addWorkingDays(seed, '2026-09-30', 5)).toBe('2026-10-13');
    expect(addWorkingDays(seed, '2026-10-13', -5)).toBe('2026-09-30');
    expect(addWorkingDays(seed, '2026-10-03', 0)).toBe('2026-10-03');
  });

  test('fifteen calendar days that end in the holiday move behind it', () => {
    expect(addCalendarDays(seed, '2026-09-20', 15)).toBe('2026-10-08');
    expect(addCalendarDays(seed, '2026-09-20', 15, { rollForward: false })).toBe('2026-10-05');
    expect(addCalendarMonths(seed, '2025-10-01', 12)).toBe('2026-10-08');
  });

  test('a limit says its unit, its last instant and whether it may still move', () => {
    expect(deadline(seed, '2026-11-20', { count: 3, unit: 'working-day' })).toEqual({
      date: '2026-11-25',
      endsAt: '2026-11-25T16:00:00.000Z',
      provisional: false,
    });
    expect(deadline(weekendCalendar, '2099-12-30', { count: 1, unit: 'month', rollForward: false })).toMatchObject({
      date: '2100-01-30',
      provisional: true,
    });
  });

  test('a public notice must pass both its working days and its calendar days', () => {
    expect(publicNoticeEnd(seed, '2026-09-28', { workingDays: 5, calendarDays: 7 }).date).toBe('2026-10-10');
    expect(publicNoticeEnd(seed, '2026-11-02', { workingDays: 5, calendarDays: 7 }).date).toBe('2026-11-09');
  });

  test('days between undoes adding days, in any calendar', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: -80, max: 80 }), (calendar, date, n) => {
        const end = addWorkingDays(calendar, date, n);
        expect(workingDaysBetween(calendar, date, end)).toBe(n);
        if (n !== 0) expect(calendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  test('working days add up over any date between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.nat(99), fc.nat(99), (calendar, date, a, b) => {
        const [middle, end] = [addDays(date, a), addDays(date, a + b)];
        const parts = workingDaysBetween(calendar, date, middle) + workingDaysBetween(calendar, middle, end);
        expect(parts).toBe(workingDaysBetween(calendar, date, end));
      }),
    );
  });

  test('a calendar without any working day is refused, not counted for ever', () => {
    const days = Array.from({ length: 800 }, (_, at) => ({
      date: addDays('2026-01-01', at),
      kind: 'holiday' as const,
    }));
    expect(() => addWorkingDays(calendarOf(days), '2026-01-01', 1)).toThrow(RangeError);
  });
});

describe('Shanghai time', () => {
  test('a day ends at 24:00 there, 16:00 in Greenwich', () => {
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T16:00:00.000Z');
    expect(startOfDay('2027-01-01')).toBe(endOfDay('2026-12-31'));
    expect(shanghaiDate('2026-12-31T15:59:59.999Z')).toBe('2026-12-31');
    expect(shanghaiDate('2026-12-31T16:00:00Z')).toBe('2027-01-01');
    expect(shanghaiTime('2026-12-31T16:05:00Z')).toBe('00:05');
    expect(shanghaiDateTime('2026-02-28T23:30:00+09:00')).toBe('2026-02-28 22:30');
  });

  test('an instant without an offset is refused: it would mean another moment on another machine', () => {
    expect(() => shanghaiDate('2026-12-31T16:00:00')).toThrow(RangeError);
    expect(() => shanghaiDate('2026-12-31')).toThrow(RangeError);
  });

  test('the first instant of a day is in it, the last is in the next', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(shanghaiDate(startOfDay(date))).toBe(date);
        expect(shanghaiDate(endOfDay(date))).toBe(addDays(date, 1));
      }),
    );
  });
});
