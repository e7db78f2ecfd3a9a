import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSession } from '@hearth/engine';
import { insertAccount, insertOrgUnit, insertPerson, insertPostHolding, inTransaction } from '@hearth/storage';
import { createHost } from '../src/host/host.ts';
import { formsFolder } from '../src/host/root.ts';
import { chainFiles } from '../src/testing/chain-files.ts';
import { startServer } from '../src/testing/start-server.ts';

/**
 * A working day of `BENCH_CLERKS` clerks (200), each at a unit of their own, against a real server process for `BENCH_SECONDS` (300): open a
 * case, save the draft twice, hand it in, look at one's work and one's cases, now and then export. `BENCH_PAUSE` is the mean time between
 * two requests of a clerk in seconds (5). `DATABASE_URL` = on an empty PostgreSQL. Prints times by kind of request, errors, CPU and memory
 * of the server. `BENCH_KEY` = seal with this key.
 */
const clerks = Number(process.env.BENCH_CLERKS ?? 200);
const seconds = Number(process.env.BENCH_SECONDS ?? 300);
const meanPause = Number(process.env.BENCH_PAUSE ?? 5) * 1000;
const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'hearth-clerks-'));
const forms = join(folder, 'forms');
const { DATABASE_URL: databaseUrl, BENCH_KEY: key } = process.env;

mkdirSync(join(forms, 'chain'), { recursive: true });
cpSync(join(formsFolder, 'posts.json'), join(forms, 'posts.json'));
for (const [name, content] of Object.entries(chainFiles(1))) {
  writeFileSync(join(forms, 'chain', `${name}.json`), JSON.stringify(content));
}

/** Everybody is signed in already: a sign-in is dear on purpose and counted by address. */
async function employ(): Promise<string[]> {
  const host = await createHost({ dataDir: folder, forms, ...(databaseUrl ? { databaseUrl } : {}) });
  await inTransaction(host.db, async (trx) => {
    await insertOrgUnit(trx, { id: 'county', name: '县总工会', level: 'county', parent: null });
    for (let at = 0; at < clerks; at += 1) {
      const id = `p${at}`;
      await insertOrgUnit(trx, { id: `u${at}`, name: `第${at}工会`, level: 'grassroots', parent: 'county' });
      await insertPerson(trx, { id, name: `经办${at}` });
      await insertAccount(trx, { name: id, personId: id, passwordHash: 'none' });
      const holding = { id: `h${at}`, personId: id, post: 'clerk', unitId: `u${at}` };
      await insertPostHolding(trx, { ...holding, from: '2020-01-01', to: null });
    }
  });
  const cookies: string[] = [];
  for (let at = 0; at < clerks; at += 1) {
    cookies.push(`hearth_session=${await openSession(host.context, { name: `p${at}`, personId: `p${at}` })}`);
  }
  await host.close();
  return cookies;
}

const took = new Map<string, number[]>();
const failures: string[] = [];

async function clerk(address: string, cookie: string, until: number): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json' };
  async function ask(kind: string, method: string, path: string, body?: object) {
    await pause(Math.random() * 2 * meanPause);
    const began = performance.now();
    try {
      const reply = await fetch(`${address}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      const text = await reply.text();
      took.set(kind, [...(took.get(kind) ?? []), performance.now() - began]);
      if (!reply.ok) failures.push(`${kind} ${reply.status} ${text.slice(0, 200)}`);
      return reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
    } catch (error) {
      failures.push(`${kind} ${String(error)}`);
      return undefined;
    }
  }
  const document = { 标题: '走访何秀英', 说明: '家中两人患病，已申请救助，材料齐全。'.repeat(10) };
  for (let round = 1; performance.now() < until; round += 1) {
    const opened = await ask('open a case', 'POST', '/api/cases', { task: 'chain', document });
    const id = opened?.workItem?.id;
    await ask('form', 'GET', `/api/work-items/${id}`);
    for (let save = 0; save < 2; save += 1) await ask('save', 'PUT', `/api/work-items/${id}/draft`, { document });
    const body = { outcome: 'done', document, revision: opened?.case?.revision };
    await ask('hand in', 'POST', `/api/work-items/${id}/complete`, body);
    await ask('inbox', 'GET', '/api/work-items');
    await ask('list', 'GET', '/api/cases?task=chain');
    if (round % 5 === 0) await ask('export', 'GET', '/api/exports?task=chain&format=xlsx');
  }
}

async function metrics(address: string): Promise<{ cpu: number; megabytes: number }> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return { cpu: read('process_cpu_seconds_total'), megabytes: read('process_resident_memory_bytes') / 2 ** 20 };
}

const part = (values: number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

const cookies = await employ();
const server = startServer({
  ...{ HEARTH_DATA: folder, HEARTH_FORMS: forms, HEARTH_PAGES: join(folder, 'none') },
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  ...(key ? { HEARTH_KEY: key } : {}),
});
const address = await server.line(/(http:\/\/\S+)/);
const before = await metrics(address);
const memory: string[] = [];
const until = performance.now() + seconds * 1000;
const watching = (async () => {
  while (performance.now() < until) {
    await pause(Math.min(30_000, seconds * 100));
    memory.push(`${Math.round((await metrics(address)).megabytes)} MB (load ${loadavg()[0]?.toFixed(1)})`);
  }
})();
await Promise.all(cookies.map((cookie) => clerk(address, cookie, until)));
await watching;
const after = await metrics(address);
const all = [...took.values()].flat();
console.log(
  `${clerks} clerks, ${seconds} s, ${meanPause / 1000} s between requests, ${databaseUrl ? 'PostgreSQL' : 'SQLite'}${key ? ', sealed' : ''}`,
);
console.table(
  Object.fromEntries(
    [...took, ['all', all] as const].map(([kind, values]) => [
      kind,
      {
        requests: values.length,
        'p50 ms': Math.round(part(values, 0.5)),
        'p95 ms': Math.round(part(values, 0.95)),
        'p99 ms': Math.round(part(values, 0.99)),
      },
    ]),
  ),
);
console.log(`errors: ${failures.length}`, failures.slice(0, 5));
console.log(`CPU of the server: ${(((after.cpu - before.cpu) * 1000) / all.length).toFixed(2)} ms a request`);
console.log('memory:', memory.join(', '));
server.stop();
await server.ended;
rmSync(folder, { recursive: true });
