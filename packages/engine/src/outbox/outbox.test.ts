import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { insertLetters } from '@hearth/storage';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstWork, submitted } from '../testing/story.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { isSignedBy } from '../webhook/signature.ts';
import { deliveryOf } from './delivery.ts';
import { sendLetters } from './send-letters.ts';

let office: TestOffice;
let closing: (() => Promise<unknown>)[];
beforeEach(async () => {
  office = await testOffice();
  closing = [];
});
afterEach(async () => {
  for (const close of closing) await close();
  await office.close();
});

const deliver = (options: Parameters<typeof deliveryOf>[0]) =>
  Object.assign(office.app.hearth, { delivery: deliveryOf({ privateTargets: true, limitMs: 2000, ...options }) });
const send = () => sendLetters(office.app.hearth);
const letters = async (query = '') => (await office.as('admin').get(`/api/letters${query}`)).json();

/** A real mail server that keeps what it gets; `refuse` makes it say no. */
async function mailServer() {
  const box: { to: string[]; body: string }[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      text(stream).then((body) => {
        if (state.refuse) return done(new Error('<chen@example.com>: try later'));
        box.push({ to: session.envelope.rcptTo.map(({ address }) => address), body });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  const { port } = server.server.address() as AddressInfo;
  return { box, state, url: `smtp://127.0.0.1:${port}` };
}

interface Post {
  headers: IncomingMessage['headers'];
  body: string;
}

/** A real receiver; `answer` null = it hangs. */
async function receiver(answer: number | null = 200) {
  const posts: Post[] = [];
  const state = { answer };
  const server: Server = createServer(async (request, reply) => {
    posts.push({ headers: request.headers, body: await text(request) });
    if (state.answer !== null) reply.writeHead(state.answer).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { posts, state, url: `http://127.0.0.1:${port}/hook` };
}

async function webhookTo(url: string, events = ['case-submitted', 'case-ended']) {
  const reply = await office.as('admin').post('/api/webhooks', { title: '区平台', url, events });
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json() as { id: string; secret: string };
}

test('somebody with an address gets mail about new work, without the name of who it is about, and once', async () => {
  const { box, url } = await mailServer();
  deliver({ mail: { url, from: 'hearth@example.com' } });
  await office.as('chen').put('/api/notifications/settings', { mail: 'chen@example.com', mailKinds: ['work'] });
  await submitted(office);
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  expect(box[0]?.to).toEqual(['chen@example.com']);
  const body = box[0]?.body ?? '';
  expect(body).toMatch(/^Message-ID:\s+<.+@hearth>/im);
  const words = Buffer.from(body.split('\r\n\r\n').slice(1).join(''), 'base64').toString();
  expect(words).toContain('帮扶〔2025〕0001号');
  expect(words).not.toContain('何秀英');
});

test('mail that is refused is tried again later, dies in sight, and is sent when an administrator asks for it', async () => {
  const { box, state, url } = await mailServer();
  state.refuse = true;
  deliver({ mail: { url, from: 'hearth@example.com' } });
  await office.as('chen').put('/api/notifications/settings', { mail: 'chen@example.com', mailKinds: ['work'] });
  await submitted(office);
  expect(await send()).toEqual({ sent: 0, failed: 1 });
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  for (let hour = 2; hour < 10; hour += 1) {
    office.setNow(`2025-03-03T${String(hour).padStart(2, '0')}:10:00Z`);
    await send();
  }
  const { items, counts } = await letters('?state=dead');
  expect(counts).toEqual({ dead: 1 });
  expect(items[0]).toMatchObject({ attempts: 8, target: 'c***@example.com' });
  expect(items[0].lastError).toContain('<c***@example.com>: try later');
  state.refuse = false;
  expect((await office.as('wang').post(`/api/letters/${items[0].id}/retry`)).statusCode).toBe(403);
  expect((await office.as('admin').post(`/api/letters/${items[0].id}/retry`)).statusCode).toBe(204);
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(box).toHaveLength(1);
});

test('a webhook is told what happened, signed, without what was filled in', async () => {
  const { posts, url } = await receiver();
  deliver({});
  const { id, secret } = await webhookTo(url);
  const { number } = await submitted(office);
  const { id: item, revision } = await firstWork(office, 'chen');
  const agree = { outcome: 'agree', document: { 审核意见: '属实' }, revision };
  await office.as('chen').post(`/api/work-items/${item}/complete`, agree);
  expect(await send()).toEqual({ sent: 2, failed: 0 });
  const events = posts.map(({ body }) => JSON.parse(body));
  expect(events.map(({ type }) => type).sort()).toEqual(['case-ended', 'case-submitted']);
  expect(events[0].case).toMatchObject({ task: 'aid-request', unit: 'mill', number });
  expect(posts.map(({ body }) => body).join()).not.toContain('何秀英');
  const [{ headers, body } = { headers: {}, body: '' }] = posts;
  const signature = String(headers['hearth-signature']);
  expect(headers['hearth-delivery']).toBe(JSON.parse(body).id);
  expect(isSignedBy(secret, body, signature, '2025-03-03T01:04:00Z')).toBe(true);
  expect(isSignedBy(secret, `${body} `, signature, '2025-03-03T01:04:00Z')).toBe(false);
  expect(isSignedBy(secret, body, signature, '2025-03-03T01:06:00Z')).toBe(false);
  const shown = (await office.as('admin').get('/api/webhooks')).json().items;
  expect(shown).toMatchObject([{ id, url }]);
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect((await office.as('admin').delete(`/api/webhooks/${id}`)).statusCode).toBe(204);
  await submitted(office);
  expect((await letters('?state=waiting')).total).toBe(0);
});

test('a webhook that hangs is given up in time and holds nobody else up', async () => {
  const [hanging, fine] = [await receiver(null), await receiver()];
  deliver({ limitMs: 1500 });
  const [slow, quick] = [await webhookTo(hanging.url), await webhookTo(fine.url)];
  const createdAt = '2025-03-03T01:00:00.000Z';
  const to = (target: string, count: number, prefix: string) =>
    Array.from({ length: count }, (_, n) => {
      return { id: `${prefix}${n}`, kind: 'webhook', target, payload: { type: 'test' }, createdAt };
    });
  // The hanging one's letters are first in the queue, and more than are claimed at once.
  await insertLetters(office.db, [...to(slow.id, 80, 'a'), ...to(quick.id, 40, 'b')]);
  const stop = new AbortController();
  const run = sendLetters(office.app.hearth, stop.signal);
  while (fine.posts.length < 40) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  const { sent, failed } = await run;
  expect(sent).toBe(40);
  expect(failed).toBe(hanging.posts.length);
  const { items } = await letters(`?target=${slow.id}&state=waiting&pageSize=100`);
  expect(items).toHaveLength(80);
  const given = items.filter(({ lastError }: { lastError: string | null }) => lastError !== null);
  expect(given).toHaveLength(failed);
  expect(given[0]).toMatchObject({ attempts: 1, lastError: 'no answer within 1500 ms' });
});

test('addresses of our own network are no webhook’s business', async () => {
  deliver({ privateTargets: false });
  const add = async (url: string) => {
    const wish = { title: '内网', url, events: ['case-ended'] };
    return (await office.as('admin').post('/api/webhooks', wish)).json().code;
  };
  for (const host of ['127.0.0.1', '10.1.2.3', 'localhost', '[::1]', '[::ffff:192.168.0.1]', '169.254.169.254']) {
    expect(await add(`http://${host}/x`), host).toBe('webhook-address-private');
  }
  for (const url of ['ftp://example.com', 'https://a:b@example.com', 'nothing']) {
    expect(await add(url), url).toBe('webhook-address-invalid');
  }
  const { posts, url } = await receiver();
  deliver({});
  const { id } = await webhookTo(url.replace('127.0.0.1', 'localhost'));
  await office.as('admin').post(`/api/webhooks/${id}/test`);
  deliver({ privateTargets: false });
  // A name is looked at when the letter goes out.
  expect(await send()).toEqual({ sent: 0, failed: 1 });
  expect((await letters()).items[0].lastError).toBe('the address is private');
  expect(posts).toEqual([]);
});

test('an outbox of many is emptied a little at a time, each letter once, by two servers at once', async () => {
  const { posts, url } = await receiver();
  deliver({});
  const { id } = await webhookTo(url);
  const many = process.env.HEARTH_LONG === '1' ? 100_000 : 400;
  const createdAt = '2025-03-03T01:00:00.000Z';
  for (let from = 0; from < many; from += 1000) {
    const part = Array.from({ length: Math.min(1000, many - from) }, (_, n) => {
      return { id: `l${from + n}`, kind: 'webhook', target: id, payload: { type: 'test' }, createdAt };
    });
    await insertLetters(office.db, part);
  }
  const runs = await Promise.all([send(), send()]);
  expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(many);
  expect(new Set(posts.map(({ headers }) => headers['hearth-delivery'])).size).toBe(many);
  expect(posts.length).toBe(many);
  expect((await letters()).counts).toEqual({ sent: many });
});
