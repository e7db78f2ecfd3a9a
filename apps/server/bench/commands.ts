import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertAudit, inTransaction } from '@hearth/storage';
import { type BenchOffice, benchOffice } from './office.ts';

/**
 * How many work items are completed a second with 64 people at once on the embedded database, each answered only after the commit is on
 * disk: with shared commits, and with one commit for each transaction. The rounds alternate, on the same disk.
 */
const clients = 64;
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = 3;

const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'hearth-bench-'));
const office = (name: string, transactionsPerCommit: number) =>
  benchOffice({ path: join(folder, `${name}.db`), transactionsPerCommit });
const ways = { alone: await office('alone', 1), shared: await office('shared', 256) };

/** The smallest transaction there is: one row. */
async function smallest({ db }: BenchOffice): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  const took: number[] = [];
  const one = async (client: number) => {
    for (let index = 0; performance.now() < until; index += 1) {
      const began = performance.now();
      const id = `${performance.timeOrigin}-${began}-${client}-${index}`;
      const row = { id, at: '2026-01-01', personId: 'clerk', action: 'export', caseId: null, detail: {} } as const;
      await inTransaction(db, (trx) => insertAudit(trx, row));
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return took;
}

const measured = {
  'one row': { alone: [] as Round[], shared: [] as Round[] },
  'work item': { alone: [] as Round[], shared: [] as Round[] },
};

interface Round {
  perSecond: number;
  p99: number;
  cpu: number;
}

async function round(work: () => Promise<number[]>): Promise<Round> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const took = (await work()).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpu);
  const elapsed = performance.now() - began;
  return {
    perSecond: (took.length * 1000) / elapsed,
    p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN,
    cpu: (user + system) / 1000 / took.length,
  };
}

for (let index = 0; index < rounds; index += 1) {
  for (const way of ['alone', 'shared'] as const) {
    measured['one row'][way].push(await round(() => smallest(ways[way])));
    measured['work item'][way].push(await round(() => ways[way].work(clients, seconds)));
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const [what, { alone, shared }] of Object.entries(measured)) {
  const row = (list: Round[]) => ({
    'a second': Math.round(median(list.map(({ perSecond }) => perSecond))),
    'p99 ms': Number(median(list.map(({ p99 }) => p99)).toFixed(1)),
    'CPU ms each': Number(median(list.map(({ cpu }) => cpu)).toFixed(2)),
  });
  const ratio = median(shared.map(({ perSecond }) => perSecond)) / median(alone.map(({ perSecond }) => perSecond));
  console.log(
    `\n${what}, ${clients} at once, synchronous=FULL: shared commits ${ratio.toFixed(1)} times one commit each`,
  );
  console.table({ 'one commit each': row(alone), 'shared commits': row(shared) });
}

for (const one of Object.values(ways)) await one.close();
rmSync(folder, { recursive: true });
