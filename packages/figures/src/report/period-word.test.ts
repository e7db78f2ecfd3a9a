import { describe, expect, test } from 'vitest';
import { periodName, periodOfWord } from './period-word.ts';

const report = { from: '2026-01-01', to: '2026-08-31' };

describe('a period in words', () => {
  test.each([
    ['去年', '2025-01-01', '2025-08-31'],
    ['上期', '2025-05-01', '2025-12-31'],
    ['两年', '2025-01-01', '2026-08-31'],
    ['累计', '0001-01-01', '2026-08-31'],
    ['年初', '0001-01-01', '2025-12-31'],
    ['上半年', '2026-01-01', '2026-06-30'],
    ['第二季度', '2026-04-01', '2026-06-30'],
    ['2月', '2026-02-01', '2026-02-28'],
    ['2008年2月', '2008-02-01', '2008-02-29'],
    ['2008-01-25/2008-02-21', '2008-01-25', '2008-02-21'],
  ])('%s is %s to %s', (word, from, to) => {
    expect(periodOfWord(word, report)).toEqual({ from, to });
  });

  test.each(['2026年13月', '某年', '2008-02-30/2008-03-01', '2026-03-01/2026-02-01', '数'])('%s is none', (word) => {
    expect(periodOfWord(word, report)).toBeUndefined();
  });

  test.each(['2026年', '2026年上半年', '2026年第三季度', '2026年1—8月', '2007—2008年', '2026年2月'])(
    '%s names itself',
    (name) => {
      const period = periodOfWord(name, report);
      expect(period && periodName(period)).toBe(name);
    },
  );

  test.each([
    ['2026-01-01', '2026-11-22', '2026年1月1日至11月22日'],
    ['2025-12-20', '2026-02-10', '2025年12月20日至2026年2月10日'],
    ['2026-03-08', '2026-03-08', '2026年3月8日'],
  ])('days from %s to %s say the year once', (from, to, name) => {
    expect(periodName({ from, to })).toBe(name);
  });
});
