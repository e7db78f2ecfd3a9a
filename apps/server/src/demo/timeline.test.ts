import { expect, test } from 'vitest';
import { randomOf } from './random.ts';
import { Timeline } from './timeline.ts';

test('things happen by their time, those of one time in the order in which they were planned', () => {
  const random = randomOf(9);
  const timeline = new Timeline();
  const planned = Array.from({ length: 300 }, (_, order) => ({ at: `2026-01-${String(random.int(10, 30))}`, order }));
  for (const { at } of planned) timeline.add(at, async () => {});
  const lived = [];
  for (let next = timeline.next('2026-01-25'); next; next = timeline.next('2026-01-25')) lived.push(next);
  const wanted = planned
    .filter(({ at }) => at <= '2026-01-25')
    .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
  expect(lived.map(({ at, order }) => ({ at, order }))).toEqual(wanted);
});
