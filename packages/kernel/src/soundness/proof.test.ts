import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveSound } from './index.ts';
import { randomPlan } from './random-plan.fixture.ts';
import { Walk } from './walk.fixture.ts';

const seeds = fc.array(fc.integer({ min: 1, max: 2 ** 31 - 2 }), { minLength: 3, maxLength: 3 });
/** Moves taken at random before ways back are mostly avoided, and moves after which a case that may end has ended. */
const [RANDOM, MOST] = [25, 3000];

test('a case can end for sure exactly when the proof says so', () => {
  const met = { ends: 0, stuck: 0, circles: 0, nobody: 0 };
  fc.assert(
    fc.property(randomPlan, seeds, (definition, throws) => {
      const { witnesses, verdict } = proveSound(definition, { cap: 120 });
      fc.pre(verdict !== 'not-proved');
      if (witnesses.length === 0) {
        for (const seed of throws) walkToTheEnd(new Walk(definition), diceOf(seed));
        met.ends += 1;
      }
      for (const { finding, moves } of witnesses) {
        const walk = new Walk(definition);
        walk.follow(moves);
        expect(walk.state.status).not.toBe('ended');
        if (finding.code === 'work-for-nobody') met.nobody += expectNobody(walk);
        else if (finding.code === 'case-stuck') met.stuck += expectNoEnd(walk, throws[0] ?? 1);
        else met.circles += expectNoEnd(walk, throws[0] ?? 1);
      }
    }),
    { numRuns: process.env.HEARTH_LONG === '1' ? 5000 : 40 },
  );
  expect(met.ends).toBeGreaterThan(0);
  expect(met.stuck + met.circles + met.nobody).toBeGreaterThan(0);
}, 7_200_000);

function walkToTheEnd(walk: Walk, dice: () => number): void {
  for (let moves = 0; walk.state.status !== 'ended'; moves += 1) {
    const open = Object.values(walk.state.steps).flatMap(({ step, state }) => (state === 'active' ? [step] : []));
    expect(walk.step(dice, moves > RANDOM), `stuck at ${open}`).toBe(true);
    expect(moves, `still running at ${open}`).toBeLessThan(MOST);
  }
}

const expectNobody = (walk: Walk): number => {
  expect(walk.forNobody()).not.toEqual([]);
  return 1;
};

/** Whatever is still done, in other rows or round and round, never leads to an end. */
function expectNoEnd(walk: Walk, seed: number): number {
  const dice = diceOf(seed);
  walk.addsRows = false;
  for (let moves = 0; moves < 60; moves += 1) if (!walk.step(dice, false)) break;
  expect(walk.state.status).not.toBe('ended');
  return 1;
}

/** Lehmer's generator: the same dice for the same seed. */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
