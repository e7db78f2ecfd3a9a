import { expect, test } from 'vitest';
import { versionsOf } from './register-versions.ts';

const event = (at: string, type: string, body: object) => ({ at: `${at}T01:00:00Z`, type, body: body as never });
const set = (path: string, to: unknown) => ({ path, to });

test('dated values count from their own day, also when they were written later; a new name from the day of writing', () => {
  const versions = versionsOf(
    [
      event('2026-01-05', 'entry-added', { document: { 名称: '甲厂', 人数: 100 } }),
      event('2026-09-01', 'entry-changed', { on: '2026-09-01', changes: [set('人数', 130)] }),
      event('2026-10-01', 'entry-changed', { on: '2026-06-30', changes: [set('人数', 120)] }),
      event('2026-10-05', 'entry-changed', { on: '2026-01-10', changes: [set('名称', '新甲厂')] }),
      event('2026-11-01', 'entry-closed', { on: '2026-11-01' }),
    ],
    ['人数'],
  );
  expect(versions.map(({ from, status, document }) => [from, status, document.人数, document.名称])).toEqual([
    ['2026-01-05', 'active', 100, '甲厂'],
    ['2026-06-30', 'active', 120, '甲厂'],
    ['2026-09-01', 'active', 130, '甲厂'],
    ['2026-10-05', 'active', 130, '新甲厂'],
    ['2026-11-01', 'closed', 130, '新甲厂'],
  ]);
});
