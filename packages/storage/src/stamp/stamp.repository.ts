import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';

/** What servers may keep in memory as long as its stamp stays the same. */
export type StampName = 'org' | 'calendar' | 'settings' | 'definitions' | 'webhooks' | 'clock';

/** A number that grows with each change; 0 before the first. */
export async function readStamp(db: Db, name: StampName): Promise<number> {
  const { rows } = await findStamp(db, { name });
  return rows[0]?.value ?? 0;
}

const findStamp = fixedStatement((db, { name }: { name: string }) =>
  db.selectFrom('stamp').select('value').where('name', '=', name),
);

/** Every stamp at once, by its name. */
export async function readStamps(db: Db): Promise<ReadonlyMap<string, number>> {
  const { rows } = await findStamps(db);
  return new Map(rows.map(({ name, value }) => [name, value]));
}

const findStamps = fixedStatement((db) => db.selectFrom('stamp').select(['name', 'value']));

/** Tells every server that its copy is old. Repositories that write call it. */
export async function bumpStamp(db: Db, name: StampName): Promise<void> {
  await db
    .insertInto('stamp')
    .values({ name, value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('stamp.value', '+', 1) })))
    .execute();
}

/** Lifts a stamp to at least a value, whoever else lifts it at the same time. */
export async function raiseStamp(db: Db, name: StampName, value: number): Promise<void> {
  await db
    .insertInto('stamp')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }).where('stamp.value', '<', value))
    .execute();
}
