import { expect, test } from 'vitest';
import { versionsOf } from './register-versions.ts';

const event = (at: string, type: string, body: object) => ({ at: `${at}T01:00:00Z`, type, body: body as never });
const set = (path: string, to: unknown) => ({ path, to });

test('values count from their own day, also when they were written later', () => {
  const versions = versionsOf([
    event('2026-01-05', 'entry-added', { changes: [set('名称', '甲厂'), set('人数', 100)] }),
    event('2026-09-01', 'entry-changed', { on: '2026-09-01', changes: [set('人数', 130)] }),
    event('2026-10-01', 'entry-changed', { on: '2026-06-30', changes: [set('人数', 120)] }),
    event('2026-11-01', 'entry-closed', { on: '2026-11-01' }),
  ]);
  expect(versions.map(({ from, status, document }) => [from, status, document.人数])).toEqual([
    ['2026-01-05', 'active', 100],
    ['2026-06-30', 'active', 120],
    ['2026-09-01', 'active', 130],
    ['2026-11-01', 'closed', 130],
  ]);
});
