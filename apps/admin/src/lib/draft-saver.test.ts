import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftDocument, DraftSaver } from './draft-saver.ts';
import { HttpProblem, NetworkFailure } from './http-problem.ts';

/** A server that keeps one draft and can be cut off, and a browser's shelf that can be full. */
function desk() {
  const server = {
    draft: undefined as DraftDocument | undefined,
    revision: 0,
    caseRevision: 3,
    requests: 0,
    line: true,
  };
  const shelf = { draft: undefined as DraftDocument | undefined, full: false };
  let answers: DraftDocument = {};
  const saver = new DraftSaver({
    read: () => answers,
    built: { draftRevision: 0, revision: 3 },
    now: () => '2025-09-12T06:30:00.000Z',
    keepPause: 1,
    pause: 8,
    retryPause: 15,
    send: async (document, built) => {
      server.requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!server.line) throw new NetworkFailure('cut');
      if (built.revision < server.caseRevision) throw new HttpProblem(409, { code: 'stale-revision' });
      if (built.draftRevision !== server.revision) throw new HttpProblem(409, { code: 'stale-draft' });
      server.draft = document;
      server.revision += 1;
      return { savedAt: '2025-09-12T14:32:00+08:00', draftRevision: server.revision };
    },
    keep: async (document) => {
      if (shelf.full) throw new Error('no room');
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

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  it('lies in the browser before the server has it, and no longer than that', async () => {
    const { server, shelf, type } = desk();
    type({ name: '张三' });
    await pass(5);
    expect([shelf.draft, server.draft]).toEqual([{ name: '张三' }, undefined]);
    await pass(40);
    expect([shelf.draft, server.draft]).toEqual([undefined, { name: '张三' }]);
  });

  it('is saved once after a burst of typing', async () => {
    const { server, saver, type } = desk();
    type({ name: '张' });
    type({ name: '张三' });
    expect(saver.status.kind).toBe('waiting');
    await pass(50);
    expect(server).toMatchObject({ draft: { name: '张三' }, requests: 1 });
    expect(saver.status).toEqual({ kind: 'saved', at: '2025-09-12T14:32:00+08:00' });
  });

  it('takes along what is typed while it is being saved', async () => {
    const { server, saver, type } = desk();
    type({ name: '张' });
    await pass(10);
    type({ name: '张三' });
    await Promise.all([saver.flush(), pass(20)]);
    expect(server.draft).toEqual({ name: '张三' });
  });

  it('stays in the browser while the line is down and goes out when it is back', async () => {
    const { server, shelf, saver, type } = desk();
    server.line = false;
    type({ name: '张三' });
    await pass(20);
    expect(saver.status.kind).toBe('local');
    expect(shelf.draft).toEqual({ name: '张三' });
    server.line = true;
    await pass(70);
    expect(server.draft).toEqual({ name: '张三' });
    expect(shelf.draft).toBeUndefined();
    expect(saver.status.kind).toBe('saved');
  });

  it('is not said to be kept in the browser before the newest answer is', async () => {
    const { server, shelf, saver, type } = desk();
    server.line = false;
    type({ name: '张三' });
    await pass(20);
    type({ name: '张三丰' });
    expect(saver.status.kind).toBe('waiting');
    await pass(2);
    expect([saver.status.kind, shelf.draft]).toEqual(['local', { name: '张三丰' }]);
    saver.stop();
  });

  it('says so when neither the server nor the browser can take it', async () => {
    const { server, shelf, saver, type } = desk();
    server.line = false;
    shelf.full = true;
    type({ name: '张三' });
    await pass(20);
    expect(saver.status.kind).toBe('nowhere');
    saver.stop();
  });

  it('is not sent over a newer one until the person has chosen', async () => {
    const { server, shelf, saver, type } = desk();
    server.revision = 7;
    type({ name: '张三' });
    await pass(25);
    expect(saver.status).toEqual({ kind: 'conflict', with: 'draft' });
    type({ name: '张三丰' });
    await pass(25);
    expect(server.draft).toBeUndefined();
    expect(shelf.draft).toEqual({ name: '张三丰' });
    await Promise.all([saver.overwrite({ draftRevision: 7, revision: 3 }), pass(20)]);
    expect(server.draft).toEqual({ name: '张三丰' });
  });

  it('is not sent over answers of the case that changed meanwhile', async () => {
    const { server, saver, type } = desk();
    server.caseRevision = 5;
    type({ name: '张三' });
    await pass(25);
    expect(saver.status).toEqual({ kind: 'conflict', with: 'case' });
    await Promise.all([saver.overwrite({ draftRevision: 0, revision: 5 }), pass(20)]);
    expect(server.draft).toEqual({ name: '张三' });
  });

  it('that another window has saved is a conflict before anything is sent', async () => {
    const { server, saver, type } = desk();
    saver.savedElsewhere(1);
    expect(saver.status.kind).toBe('conflict');
    type({ name: '张三' });
    await pass(25);
    expect(server.requests).toBe(0);
  });

  it('is not sent any more when the work is completed', async () => {
    const { server, saver, type } = desk();
    type({ name: '张三' });
    saver.stop();
    await pass(25);
    expect(server.requests).toBe(0);
  });
});
