import { expect, test } from 'vitest';
import { randomOf, seedOf } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (seed: number) =>
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.next()
      )(randomOf(seed)),
    );
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(new Set(Array.from({ length: 1000 }, (_, n) => seedOf(7, n))).size).toBe(1000);
});

test('both ends of a range are reached and nothing beyond', () => {
  const random = randomOf(1);
  const drawn = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});

test('what has no weight is never picked, and heavier things are picked more', () => {
  const random = randomOf(2);
  const picked = Array.from({ length: 1000 }, () =>
    random.weighted([
      [9, 'often'],
      [1, 'seldom'],
      [0, 'never'],
    ] as const),
  );
  const times = (what: string) => picked.filter((each) => each === what).length;
  expect(times('never')).toBe(0);
  expect(times('often')).toBeGreaterThan(5 * times('seldom'));
});

test('a sample holds different elements in their order, at most as many as there are', () => {
  const random = randomOf(3);
  const list = [1, 2, 3, 4, 5];
  for (let round = 0; round < 50; round += 1) {
    const sample = random.sample(list, 3);
    expect(sample).toEqual([...new Set(sample)].sort());
    expect(sample).toHaveLength(3);
  }
  expect(random.sample(list, 9)).toEqual(list);
});
