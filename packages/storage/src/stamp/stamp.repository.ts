import type { Db } from '../database.ts';

/** What servers may keep in memory as long as its stamp stays the same. */
export type StampName = 'org' | 'calendar' | 'definitions' | 'clock';

/** A number that grows with each change; 0 before the first. */
export async function readStamp(db: Db, name: StampName): Promise<number> {
  const row = await db.selectFrom('stamp').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? 0;
}

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
