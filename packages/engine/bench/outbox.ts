import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countLetters, insertLetters, insertPerson, migrateToLatest, openDatabase, saveWebhook } from '@hearth/storage';
import Fastify from 'fastify';
import { DefinitionShelf, engine, sendLetters } from '../src/index.ts';

/** Empties an outbox of 100,000 letters to one webhook and prints letters a second and how much memory it took. */
const many = Number(process.argv[2] ?? 100_000);

const folder = mkdtempSync(join(tmpdir(), 'hearth-outbox-'));
const db = openDatabase({ path: join(folder, 'hearth.db') });
await migrateToLatest(db);
await insertPerson(db, { id: 'admin', name: '管理员' });
let received = 0;
const receiver = createServer((request, reply) => {
  request.resume().on('end', () => {
    received += 1;
    reply.end();
  });
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', () => resolve()));
const { port } = receiver.address() as AddressInfo;
const createdAt = new Date().toISOString();
const hook = { id: 'hook', title: '区平台', url: `http://127.0.0.1:${port}`, secret: 'secret', events: ['case-ended'] };
await saveWebhook(db, { ...hook, task: null, active: true, createdAt, createdBy: 'admin' });
for (let from = 0; from < many; from += 1000) {
  const part = Array.from({ length: Math.min(1000, many - from) }, (_, n) => {
    return { id: `l${from + n}`, kind: 'webhook', target: 'hook', payload: { type: 'test' }, createdAt };
  });
  await insertLetters(db, part);
}
const app = Fastify();
const definitions = new DefinitionShelf({ posts: [], broken: [] }, []);
await app.register(engine, { db, definitions, dataDir: folder, delivery: { privateTargets: true } });

/** What is really held, after a collection (`--expose-gc`). */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
const before = heap();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, heap());
}, 1000);
const began = performance.now();
const { sent } = await sendLetters(app.hearth);
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
console.table([
  {
    ...{ letters: many, sent, received, left: (await countLetters(db)).waiting ?? 0, seconds: seconds.toFixed(1) },
    ...{
      'letters/s': Math.round(sent / seconds),
      'heap before (MB)': before.toFixed(0),
      'heap peak (MB)': peak.toFixed(0),
    },
  },
]);
await app.close();
receiver.closeAllConnections();
receiver.close();
await db.destroy();
rmSync(folder, { recursive: true });
