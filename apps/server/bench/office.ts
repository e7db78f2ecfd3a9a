import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedCalendarRows } from '@hearth/china/calendar-seed';
import {
  type EngineContext,
  engine,
  leastPasswordCost,
  openCase,
  publishDefinitions,
  runCommand,
} from '@hearth/engine';
import type { CaseState } from '@hearth/kernel';
import { storeCast } from '@hearth/scenario';
import {
  countAccounts,
  type DatabasePlace,
  type Db,
  insertCalendarDays,
  inTransaction,
  migrateToLatest,
  openDatabase,
} from '@hearth/storage';
import Fastify from 'fastify';
import { chain } from './chain.ts';

/** An engine over a database, and people who complete work in it as fast as they are answered. */
export interface BenchOffice {
  db: Db;
  /** Lets `clients` people work at the same time for some seconds. Gives how long each completed work item took, in milliseconds. */
  work(clients: number, seconds: number): Promise<number[]>;
  close(): Promise<void>;
}

const unit = 'hengda';
const actor = 'clerk';

export async function benchOffice(place: DatabasePlace): Promise<BenchOffice> {
  const db = openDatabase(place);
  await migrateToLatest(db);
  const clock = () => new Date().toISOString();
  await inTransaction(db, async (trx) => {
    if ((await countAccounts(trx)) > 0) return;
    await insertCalendarDays(trx, seedCalendarRows());
    await storeCast(trx, 'nobody signs in by password');
  });
  const form = chain();
  const definitions = await publishDefinitions(db, { forms: [form], posts: [], broken: [] }, clock());
  const dataDir = mkdtempSync(join(tmpdir(), 'hearth-bench-'));
  const app = Fastify();
  await app.register(engine, { db, definitions, clock, dataDir, passwordCost: leastPasswordCost });
  await app.ready();
  const context = app.hearth;
  return {
    db,
    async work(clients, seconds) {
      const until = performance.now() + seconds * 1000;
      const all = await Promise.all(Array.from({ length: clients }, () => client(context, form.definition, until)));
      return all.flat();
    },
    async close() {
      await app.close();
      await db.destroy();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function client(context: EngineContext, definition: Parameters<typeof openCase>[2], until: number) {
  const took: number[] = [];
  let state: CaseState | undefined;
  while (performance.now() < until) {
    const item = state && Object.values(state.workItems).find((one) => one.state === 'open');
    if (!state || !item) {
      state = await inTransaction(context.db, (trx) => openCase(context, trx, definition, { unit, actor }));
      continue;
    }
    const began = performance.now();
    const command = { type: 'complete', item: item.id, outcome: 'done', changes: { 说明: `办结${item.id}` } } as const;
    const { id } = state;
    state = await inTransaction(context.db, (trx) => runCommand(context, trx, { caseId: id, command, actor }));
    took.push(performance.now() - began);
  }
  return took;
}
