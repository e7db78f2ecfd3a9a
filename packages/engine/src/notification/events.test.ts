import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessionCookie } from '../session/session-cookie.ts';
import { firstWork, submitted } from '../testing/story.ts';
import { type Account, password, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
let address: string;
beforeEach(async () => {
  office = await testOffice();
  address = await office.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => office.close());

/** What a browser's EventSource hears, read from a real connection. */
class Ears {
  text = '';
  readonly ended: Promise<void>;
  readonly cookie: string;

  constructor(reply: Response, cookie: string) {
    this.cookie = cookie;
    this.ended = (async () => {
      const decoder = new TextDecoder();
      for await (const bytes of reply.body ?? []) this.text += decoder.decode(bytes, { stream: true });
    })();
  }

  /** Waits until something was heard; a stream that never says it runs into the test's own limit. */
  async hears(wanted: string | RegExp): Promise<void> {
    while (!(typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text)))
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function signIn(account: Account): Promise<string> {
  const reply = await office.nobody.post('/api/session', { account, password });
  return `${sessionCookie}=${reply.cookies.find(({ name }) => name === sessionCookie)?.value}`;
}

async function listen(account: Account, headers: Record<string, string> = {}): Promise<Ears> {
  const cookie = await signIn(account);
  const reply = await fetch(`${address}/api/events`, { headers: { cookie, ...headers } });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/);
  return new Ears(reply, cookie);
}

test('a chair hears of new work while it is handed in, and that it is gone when it is done', async () => {
  const ears = await listen('chen');
  await ears.hears('data: {"unread":0,"inbox":{"open":0,"overdue":0}}');
  await submitted(office);
  await ears.hears(/event: notification\ndata: .*新待办：上级审核/);
  await ears.hears('data: {"unread":1,"inbox":{"open":1,"overdue":0}}');
  const { id, revision } = await firstWork(office, 'chen');
  const body = { outcome: 'agree', document: { 审核意见: '属实' }, revision };
  await office.as('chen').post(`/api/work-items/${id}/complete`, body);
  const [, after = ''] = ears.text.split('"unread":1');
  expect(after).not.toContain('event: notification');
  await ears.hears(/"unread":1[\s\S]*"unread":0/);
  await ears.hears(': alive');
});

test('whoever comes back hears what was missed', async () => {
  await submitted(office);
  const ears = await listen('chen', { 'last-event-id': '2025-03-03T00:00:00.000Z' });
  await ears.hears(/id: 2025-03-03T01:00:00.000Z\nevent: notification\ndata: .*新待办：上级审核/);
});

test('a stream ends with its session, here and where another process ended it, and the oldest of too many gives way', async () => {
  const [here, elsewhere] = [await listen('chen'), await listen('chen')];
  await fetch(`${address}/api/session`, { method: 'DELETE', headers: { cookie: here.cookie } });
  await here.ended;
  await office.db.deleteFrom('session').execute();
  await elsewhere.ended;
  const many = [];
  for (let count = 0; count < 7; count += 1) many.push(await listen('wu'));
  await many[0]?.ended;
  expect(office.app.hearth.events.size).toBe(6);
});

test('a server that stops does not wait for those who listen', async () => {
  const ears = await listen('chen');
  await office.app.close();
  await ears.ended;
});

test('who cannot keep a stream open asks once', async () => {
  const reply = await office.as('wang').get('/api/events?once=true');
  expect(reply.body).toContain('event: state');
  expect((await office.nobody.get('/api/events')).statusCode).toBe(401);
});
