import { type CaseEvent, replay } from '@hearth/kernel';
import { caseIdsAfter, type Db, dropTypedTables, inTransaction, listEvents, lockCase } from '@hearth/storage';
import { eventOf } from '../case/event-of.ts';
import type { EngineContext } from '../context.ts';
import type { SweepKind } from '../jobs/sweep.ts';
import { writeRowsOf } from './case-rows.ts';
import { ensureIndexesOf, ensureTablesOf, tablesOf } from './tables-of.ts';

const batch = 100;

/**
 * Takes the typed tables of a task, or of all tasks, away and writes them anew from the histories of the cases. May run beside a server.
 *
 * @returns how many cases were written.
 */
export async function rebuildTypedTables(context: EngineContext, task?: string): Promise<number> {
  const { db, definitions } = context;
  // Registers have tables of their own, which their entries fill.
  const versions = (await definitions.versions(db, task)).filter((version) => 'workflow' in version);
  await inTransaction(db, async (trx) => {
    for (const version of versions) await dropTypedTables(trx, tablesOf(version));
    for (const version of versions) await ensureTablesOf(trx, version);
    const offered = definitions.known().map(({ definition }) => definition);
    await ensureIndexesOf(
      trx,
      offered.filter(({ id }) => task === undefined || id === task),
    );
  });
  let cases = 0;
  for (let cursor = ''; ; ) {
    const ids = await caseIdsAfter(db, cursor, task, batch);
    await inTransaction(db, async (trx) => {
      for (const id of ids) await rebuildCase(context, trx, id);
    });
    cases += ids.length;
    if (ids.length < batch) return cases;
    cursor = ids.at(-1) ?? cursor;
  }
}

/** Writes the rows of cases that are older than the tables. */
export const rebuildCases: SweepKind = {
  next: (db, cursor, { task }, limit) => caseIdsAfter(db, cursor, typeof task === 'string' ? task : undefined, limit),
  work: (context, trx, caseId) => rebuildCase(context, trx, caseId),
};

async function rebuildCase(context: EngineContext, trx: Db, id: string): Promise<void> {
  // Nobody changes the case between reading its history and writing its rows.
  if (!(await lockCase(trx, id))) return;
  const events: CaseEvent[] = (await listEvents(trx, id, 0)).map(eventOf);
  const state = replay(events);
  await writeRowsOf(context, trx, await context.definitions.versionOfCase(trx, state.definition), state);
}
