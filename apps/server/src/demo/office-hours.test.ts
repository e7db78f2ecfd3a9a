import { shanghaiDate, shanghaiTime } from '@hearth/china';
import { seedCalendar } from '@hearth/china/calendar-seed';
import { expect, test } from 'vitest';
import { momentAfter, momentBetween, momentOn } from './office-hours.ts';
import { randomOf } from './random.ts';

const calendar = seedCalendar();

test('people work between half past eight and five, on working days only', () => {
  const random = randomOf(4);
  for (let round = 0; round < 300; round += 1) {
    const later = momentAfter(calendar, momentOn('2026-04-29', random), random.int(1, 20), random);
    expect(calendar.isWorkingDay(shanghaiDate(later))).toBe(true);
    expect(shanghaiTime(later) >= '08:30' && shanghaiTime(later) <= '17:00').toBe(true);
  }
});

test('work that is done in time is done before it is due, however little time there is', () => {
  const random = randomOf(6);
  for (let round = 0; round < 300; round += 1) {
    const from = momentOn('2026-02-12', random);
    const due = new Date(Date.parse(from) + random.int(4, 900) * 3_600_000).toISOString();
    const done = momentBetween(calendar, from, due, random);
    expect(done > from && done < due).toBe(true);
  }
});
