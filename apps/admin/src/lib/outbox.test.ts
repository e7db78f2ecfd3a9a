import { expect, it } from 'vitest';
import { HttpProblem, NetworkFailure } from './http-problem.ts';
import type { QueuedWork } from './local/shelves.ts';

import { Outbox } from './outbox.ts';

/** A queue in memory and a server that can be cut off after it has done the work, or refuse it. */
function visit(...names: string[]) {
  let queue: QueuedWork[] = names.map((name, index) => workOf(index + 1, name));
  const server = { done: [] as string[], refuses: new Set<string>(), line: true, cutAfterWork: false };
  const outbox = new Outbox({
    list: async () => queue,
    sendFiles: async () => {},
    send: async ({ key }) => {
      if (!server.line) throw new NetworkFailure('cut');
      if (server.refuses.has(key)) throw new HttpProblem(409, { code: 'already-completed', detail: '已经办结' });
      if (!server.done.includes(key)) server.done.push(key);
      if (server.cutAfterWork) {
        server.line = false;
        throw new NetworkFailure('the answer was lost');
      }
    },
    remove: async ({ seq }) => {
      queue = queue.filter((work) => work.seq !== seq);
    },
    stop: async (work, stopped) => {
      queue = queue.map((other) => (other.seq === work.seq ? { ...other, stopped } : other));
    },
    afterwards: async () => {},
    alone: (run) => run(),
    sent: () => {},
    sentences: () => [],
  });
  return { outbox, server };
}

/** `甲1`: the first work on case 甲. */
function workOf(seq: number, key: string): QueuedWork {
  const command = { outcome: 'done', document: {}, revision: 1 };
  const words = { title: key, step: '', outcomeTitle: '', at: '2026-01-05T01:00:00.000Z' };
  return { seq, key, workItem: key, caseId: key.slice(0, 1), command, base: {}, draftRevision: 0, ...words };
}

const keys = (works: QueuedWork[]) => works.map(({ key }) => key);

it('sends in the order in which it was done', async () => {
  const { outbox, server } = visit('甲1', '乙1', '甲2');
  await outbox.run();
  expect(server.done).toEqual(['甲1', '乙1', '甲2']);
  expect(outbox.state).toEqual({ waiting: [], stopped: [], sending: undefined });
});

it('keeps everything while the line is down', async () => {
  const { outbox, server } = visit('甲1', '乙1');
  server.line = false;
  await outbox.run();
  expect(keys(outbox.state.waiting)).toEqual(['甲1', '乙1']);
});

it('sends again what was done but not confirmed, under the same key', async () => {
  const { outbox, server } = visit('甲1', '乙1');
  server.cutAfterWork = true;
  await outbox.run();
  expect(keys(outbox.state.waiting)).toEqual(['甲1', '乙1']);
  Object.assign(server, { line: true, cutAfterWork: false });
  await outbox.run();
  expect(server.done).toEqual(['甲1', '乙1']);
});

it('stops what is refused, with the reason, and what follows on the same case; the rest goes', async () => {
  const { outbox, server } = visit('甲1', '甲2', '乙1');
  server.refuses.add('甲1');
  await outbox.run();
  expect(server.done).toEqual(['乙1']);
  expect(outbox.state.stopped).toMatchObject([
    { key: '甲1', stopped: { code: 'already-completed', message: '已经办结' } },
  ]);
  expect(keys(outbox.state.waiting)).toEqual(['甲2']);
});

it('runs once, however often it is called', async () => {
  const { outbox, server } = visit('甲1');
  await Promise.all([outbox.run(), outbox.run(), outbox.run()]);
  expect(server.done).toEqual(['甲1']);
});
