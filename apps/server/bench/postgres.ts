import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from '@hearth/test-postgres';
import { benchOffice } from './office.ts';

/**
 * How many work items are completed a second on PostgreSQL, commits waiting for the disk: one process with one connection, and two
 * processes with ten each. The same 64 people work in both; the rounds alternate.
 */
const clients = 64;
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = 3;

interface Order {
  clients: number;
  seconds: number;
}

/** A process of its own that works when it is told to and answers how long each work item took. */
async function worker(url: string, connections: number): Promise<ChildProcess> {
  const child = fork(import.meta.filename, [url, String(connections)]);
  await once(child, 'message');
  return child;
}

async function workFor(order: Order, workers: ChildProcess[]): Promise<{ perSecond: number; p99: number }> {
  const answers = workers.map(async (child) => {
    child.send({ ...order, clients: order.clients / workers.length });
    const [took] = await once(child, 'message');
    return took as number[];
  });
  const took = (await Promise.all(answers)).flat().sort((a, b) => a - b);
  return { perSecond: took.length / order.seconds, p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN };
}

async function compare(): Promise<void> {
  const server = await startPostgres({ durable: true });
  const one = [await worker(server.url, 1)];
  const two = [await worker(server.url, 10), await worker(server.url, 10)];
  const measured = {
    one: [] as Awaited<ReturnType<typeof workFor>>[],
    two: [] as Awaited<ReturnType<typeof workFor>>[],
  };
  for (let round = 0; round < rounds; round += 1) {
    measured.one.push(await workFor({ clients, seconds }, one));
    measured.two.push(await workFor({ clients, seconds }, two));
  }
  const middle = (list: { perSecond: number; p99: number }[]) =>
    list.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(list.length / 2)] ?? { perSecond: 0, p99: 0 };
  const [alone, both] = [middle(measured.one), middle(measured.two)];
  console.log(
    `work items, ${clients} at once: two processes ${(both.perSecond / alone.perSecond).toFixed(1)} times one connection`,
  );
  console.table({ 'one connection': alone, 'two processes, ten connections each': both });
  for (const child of [...one, ...two]) child.kill();
  await server.stop();
}

async function serve(url: string, connections: number): Promise<void> {
  const office = await benchOffice({ url, connections });
  process.on('message', async ({ clients, seconds }: Order) => process.send?.(await office.work(clients, seconds)));
  process.send?.('ready');
}

const [url, connections] = process.argv.slice(2);
await (url === undefined ? compare() : serve(url, Number(connections)));
