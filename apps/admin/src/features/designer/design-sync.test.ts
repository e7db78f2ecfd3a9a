import { expect, it, vi } from 'vitest';
import { HttpProblem, NetworkFailure } from '../../lib/http-problem.ts';
import type { DesignFiles } from './design-files.ts';
import { DesignSync, type SyncState } from './design-sync.ts';

const files = (title: string): DesignFiles => ({ task: { title }, form: {}, workflow: {}, figures: {} });

function started(answers: (unknown | undefined)[]) {
  const sent: [unknown, number][] = [];
  const states: SyncState['kind'][] = [];
  const sync = new DesignSync({
    ...{ revision: 1, savedAt: 'then', wait: 10, retry: 20 },
    async save({ task }, revision) {
      sent.push([task.title, revision]);
      const failure = answers.shift();
      if (failure) throw failure;
      return { revision: revision + 1, savedAt: 'now' };
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { sync, sent, states };
}

it('sends the newest only, on top of what it has seen', async () => {
  const { sync, sent, states } = started([]);
  sync.change(files('一'));
  sync.change(files('二'));
  expect(sync.isDirty).toBe(true);
  expect(await sync.flush()).toBe(true);
  sync.change(files('三'));
  await sync.flush();
  expect(sent).toEqual([
    ['二', 1],
    ['三', 2],
  ]);
  expect(states.at(-1)).toBe('saved');
});

it('tries again by itself when the line was down', async () => {
  const { sync, sent, states } = started([new NetworkFailure('no answer')]);
  sync.change(files('一'));
  expect(await sync.flush()).toBe(false);
  expect(states.at(-1)).toBe('failed');
  await vi.waitFor(() => expect(states.at(-1)).toBe('saved'));
  expect(sent).toHaveLength(2);
});

it('stops at what somebody else has saved, and goes on when a person has decided', async () => {
  const stale = new HttpProblem(409, { code: 'definition-draft-stale' });
  const { sync, sent, states } = started([stale]);
  sync.change(files('我的'));
  await sync.flush();
  expect(states.at(-1)).toBe('conflict');
  sync.change(files('我的又改了'));
  await sync.flush();
  expect(sent).toHaveLength(1);
  sync.resume(5);
  expect(await sync.flush()).toBe(true);
  expect(sent.at(-1)).toEqual(['我的又改了', 5]);
});

it('says when the draft is gone', async () => {
  const { sync, states } = started([new HttpProblem(404, { code: 'definition-draft-not-found' })]);
  sync.change(files('一'));
  expect(await sync.flush()).toBe(false);
  expect(states.at(-1)).toBe('gone');
});
