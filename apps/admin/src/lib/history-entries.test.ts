import { expect, it } from 'vitest';
import { historyEntries } from './history-entries.ts';

const wang = { id: 'wang', name: '王敏' };
const item = (seq: number, at: string, actor: typeof wang | null) => ({
  seq,
  at,
  actor,
  type: 'event',
  title: `${seq}`,
});

it('tells one act once, newest first', () => {
  const entries = historyEntries([
    item(1, '2025-09-12T01:00:00Z', wang),
    item(2, '2025-09-13T01:00:00Z', wang),
    item(3, '2025-09-13T01:00:00Z', wang),
    item(4, '2025-09-13T01:00:00Z', null),
  ]);
  expect(entries.map(({ actor, items }) => [actor?.id, items.map(({ seq }) => seq)])).toEqual([
    [undefined, [4]],
    ['wang', [2, 3]],
    ['wang', [1]],
  ]);
});
