import { describe, expect, it } from 'vitest';
import { type DraftDocument, DraftSaver } from './draft-saver.ts';
import { HttpProblem, NetworkFailure } from './http-problem.ts';

/** A server that keeps one draft and can be cut off, and a browser's shelf. */
function desk() {
  const server = { draft: undefined as DraftDocument | undefined, revision: 0, requests: 0, line: true };
  const shelf = { draft: undefined as DraftDocument | undefined };
  let answers: DraftDocument = {};
  const saver = new DraftSaver({
    read: () => answers,
    revision: undefined,
    pause: 5,
    retryPause: 15,
    send: async (document, revision) => {
      server.requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!server.line) throw new NetworkFailure('cut');
      if ((revision ?? 0) !== server.revision)
        throw new HttpProblem(409, { code: 'stale-draft', detail: 'newer draft' });
      server.draft = document;
      server.revision += 1;
      return { savedAt: '2025-09-12T14:32:00+08:00', draftRevision: server.revision };
    },
    keep: (document) => {
      shelf.draft = document;
    },
    drop: () => {
      shelf.draft = undefined;
    },
  });
  const type = (next: DraftDocument) => {
    answers = next;
    saver.changed();
  };
  return { server, shelf, saver, type };
}

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a draft', () => {
  it('is saved once after a burst of typing', async () => {
    const { server, saver, type } = desk();
    type({ name: '张' });
    type({ name: '张三' });
    expect(saver.status.kind).toBe('waiting');
    await pass(40);
    expect(server).toMatchObject({ draft: { name: '张三' }, requests: 1 });
    expect(saver.status).toEqual({ kind: 'saved', at: '2025-09-12T14:32:00+08:00' });
  });

  it('takes along what is typed while it is being saved', async () => {
    const { server, saver, type } = desk();
    type({ name: '张' });
    await pass(7);
    type({ name: '张三' });
    await saver.flush();
    expect(server).toMatchObject({ draft: { name: '张三' }, requests: 2 });
  });

  it('stays in the browser while the line is down and goes out when it is back', async () => {
    const { server, shelf, saver, type } = desk();
    server.line = false;
    type({ name: '张三' });
    await pass(15);
    expect(saver.status.kind).toBe('local');
    expect(shelf.draft).toEqual({ name: '张三' });
    server.line = true;
    await pass(60);
    expect(server.draft).toEqual({ name: '张三' });
    expect(shelf.draft).toBeUndefined();
    expect(saver.status.kind).toBe('saved');
  });

  it('is not sent over a newer one until the person has chosen', async () => {
    const { server, shelf, saver, type } = desk();
    server.revision = 7;
    type({ name: '张三' });
    await pass(20);
    expect(saver.status.kind).toBe('conflict');
    type({ name: '张三丰' });
    await pass(20);
    expect(server.draft).toBeUndefined();
    expect(shelf.draft).toEqual({ name: '张三' });
    saver.overwrite(7);
    await pass(20);
    expect(server.draft).toEqual({ name: '张三丰' });
  });

  it('is not sent any more when the work is completed', async () => {
    const { server, saver, type } = desk();
    type({ name: '张三' });
    saver.stop();
    await pass(20);
    expect(server.requests).toBe(0);
  });
});
