import { afterEach, expect, it } from 'vitest';
import { dayName, dayNumber } from './dates.ts';
import { officeNow, setOfficeClock } from './office-clock.ts';

afterEach(() => setOfficeClock(new Date().toISOString()));

it('runs on from what the server said, whatever this machine believes', () => {
  setOfficeClock('2031-02-28T16:30:00Z');
  expect(officeNow() - Date.parse('2031-02-28T16:30:00Z')).toBeLessThan(1000);
  expect(dayName(dayNumber(officeNow()))).toBe('2031-03-01');
});

it('keeps its time when it hears something that is no instant', () => {
  setOfficeClock('2031-02-28T16:30:00Z');
  setOfficeClock('soon');
  expect(officeNow()).toBeGreaterThanOrEqual(Date.parse('2031-02-28T16:30:00Z'));
});
