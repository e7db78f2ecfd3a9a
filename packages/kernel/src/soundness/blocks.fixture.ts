import type { Step, Text } from '@hearth/definition';

/** Steps of each kind with as little as they need. */

export const choice = (id: string, ...branches: [when: string | undefined, steps: Step<Text>[]][]): Step<Text> => ({
  id,
  title: id,
  type: 'choice',
  branches: branches.map(([when, steps], at) => ({
    id: `b${at}`,
    title: `分支${at}`,
    ...(when !== undefined && { when }),
    steps,
  })),
});
export const parallel = (id: string, branches: Step<Text>[][], more: object = {}): Step<Text> => ({
  id,
  title: id,
  type: 'parallel',
  branches: branches.map((steps, at) => ({ id: `b${at}`, title: `分支${at}`, steps })),
  ...more,
});
export const each = (id: string, steps: Step<Text>[], more: object = {}): Step<Text> => ({
  id,
  title: id,
  type: 'forEach',
  in: '行',
  steps,
  ...more,
});
export const end = (id: string, result = 'refused'): Step<Text> => ({ id, title: id, type: 'end', result });
export const set = (id: string): Step<Text> => ({ id, title: id, type: 'automatic', set: [{ field: '数', to: '1' }] });
/** Writes a register, and opens a case whose end it awaits. */
export const follow = (id: string, more: object = { open: [{ link: 'other', wait: true }] }): Step<Text> => ({
  id,
  title: id,
  type: 'automatic',
  register: [{ register: 'people', set: [{ field: '名', to: '"甲"' }] }],
  ...more,
});
export const notice = (id: string, more: object = {}): Step<Text> =>
  ({
    id,
    title: id,
    type: 'publicNotice',
    who: { post: 'clerk' },
    show: [{ field: '数' }],
    workingDays: 3,
    onUpheld: { end: 'refused' },
    ...more,
  }) as Step<Text>;
export const letters = (id: string, more: object = {}): Step<Text> =>
  ({
    id,
    title: id,
    type: 'externalReply',
    who: { post: 'clerk' },
    bodies: [{ id: 'a', title: '甲局' }],
    onRejected: { end: 'refused' },
    ...more,
  }) as Step<Text>;
/** More than everybody would have to agree. */
export const unpassable = { mode: { present: '1/1', approve: '1/1', of: 'all', strict: true } };
