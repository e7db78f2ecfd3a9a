import { describe, expect, it } from 'vitest';
import { groupProgress, shownProgress } from './progress-groups.ts';
import type { ProgressStep } from './wire.ts';

const step = (id: string, state: ProgressStep['state'], depth = 0, row?: string): ProgressStep => ({
  step: id,
  type: id.endsWith('?') ? 'choice' : 'userTask',
  title: id,
  state,
  round: 1,
  depth,
  ...(row && { row: [row], rowTitle: `隐患 ${row}` }),
});

describe('the steps worth showing', () => {
  const names = (progress: ProgressStep[]) => shownProgress(progress).map(({ step: id }) => id);

  it('are one block as long as it is not reached', () => {
    expect(
      names([step('record', 'done'), step('letter?', 'ahead'), step('sign', 'ahead', 1), step('close', 'ahead')]),
    ).toEqual(['record', 'letter?', 'close']);
  });

  it('are the steps inside once the block is reached, without what was passed over', () => {
    expect(
      names([
        step('letter?', 'active'),
        step('inner?', 'done', 1),
        step('sign', 'active', 2),
        step('tell', 'skipped', 1),
      ]),
    ).toEqual(['sign']);
  });

  it('count what is still ahead inside a row to the row', () => {
    const progress = [step('rectify', 'done', 1, 'a'), step('re-check', 'ahead', 1), step('close', 'ahead')];
    expect(groupProgress(shownProgress(progress)).map(({ row, steps }) => [row, steps.length])).toEqual([
      ['隐患 a', 2],
      [undefined, 1],
    ]);
  });

  it('leave a block that was passed over out with all that is in it', () => {
    expect(names([step('letter?', 'skipped'), step('sign', 'ahead', 1), step('close', 'active')])).toEqual(['close']);
  });
});

it('keeps the steps of a row together and says how far the row is', () => {
  const groups = groupProgress([
    step('record', 'done'),
    step('rectify', 'done', 1, 'a'),
    step('re-check', 'done', 1, 'a'),
    step('rectify', 'active', 1, 'b'),
    step('re-check', 'ahead', 1, 'b'),
    step('close', 'ahead'),
  ]);
  expect(groups.map(({ row, state, steps }) => [row, state, steps.length])).toEqual([
    [undefined, 'done', 1],
    ['隐患 a', 'done', 2],
    ['隐患 b', 'active', 2],
    [undefined, 'ahead', 1],
  ]);
});
