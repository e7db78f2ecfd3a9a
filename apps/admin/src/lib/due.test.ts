import { describe, expect, it } from 'vitest';
import { dueWords } from './due.ts';

/** Friday afternoon in the office. */
const now = Date.parse('2025-09-12T15:00:00+08:00');

describe('a deadline in words', () => {
  it.each([
    ['2025-09-12', 'due.today', 0, 'near'],
    ['2025-09-13', 'due.tomorrow', 1, 'near'],
    ['2025-09-15', 'due.left', 3, 'calm'],
    ['2025-09-30', 'due.on', 18, 'calm'],
    ['2025-09-11', 'due.late', 1, 'late'],
    ['2024-09-12', 'due.late', 365, 'late'],
  ])('%s is %s', (due, key, count, tone) => {
    expect(dueWords(due, now)).toMatchObject({ key, count, tone });
  });

  it('counts an instant at 24:00 to the day that it ends', () => {
    expect(dueWords('2025-09-13T00:00:00+08:00', now)).toMatchObject({ key: 'due.today', date: '2025-09-12' });
  });

  it('counts days of the office, not of the browser', () => {
    expect(dueWords('2025-09-12T16:30:00Z', now)).toMatchObject({ key: 'due.tomorrow', date: '2025-09-13' });
  });

  it('is still due today one minute before midnight', () => {
    expect(dueWords('2025-09-12', Date.parse('2025-09-12T23:59:00+08:00')).key).toBe('due.today');
    expect(dueWords('2025-09-12', Date.parse('2025-09-13T00:00:00+08:00')).key).toBe('due.late');
  });
});
