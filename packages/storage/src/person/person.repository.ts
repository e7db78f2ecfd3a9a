import { type SqlBool, sql } from 'kysely';
import type { Db } from '../database.ts';
import { containing, type Page, type Paged } from '../page.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';
import type { PersonTable } from './person.table.ts';

export interface PersonRecord {
  id: string;
  name: string;
  /** Last day on which they are there, `YYYY-MM-DD`: from the next on they hold no post and cannot sign in. Missing = no end. */
  lastDay?: string;
}

export function insertPerson(db: Db, { id, name, lastDay }: PersonRecord): Promise<unknown> {
  return db
    .insertInto('person')
    .values({ id, name, last_day: lastDay ?? null })
    .execute();
}

export async function findPerson(db: Db, id: string): Promise<PersonRecord | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row && personOf(row);
}

export async function listPeople(db: Db): Promise<PersonRecord[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('id').execute();
  return rows.map(personOf);
}

/** People whose name holds what was typed, by name. */
export async function searchPeople(db: Db, typed: string, page: Page): Promise<Paged<PersonRecord>> {
  const found = db
    .selectFrom('person')
    .where(sql<SqlBool>`lower(name) like ${containing(typed.trim().toLowerCase())} escape '\\'`);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(page.pageSize)
    .offset((page.page - 1) * page.pageSize)
    .execute();
  return { items: rows.map(personOf), total: Number(total) };
}

/** Says anew what somebody is called. Gives false when nobody has that id. */
export async function renamePerson(db: Db, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await bumpStamp(db, 'org');
  return numUpdatedRows > 0n;
}

/** Says when somebody leaves, or that they stay. Gives false when nobody has that id. */
export async function setLastDay(db: Db, id: string, lastDay: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ last_day: lastDay })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await bumpStamp(db, 'org');
  return numUpdatedRows > 0n;
}

/** Whether somebody has left before the day. */
export const hasLeft = ({ lastDay }: PersonRecord, day: string): boolean => lastDay !== undefined && lastDay < day;

const personOf = ({ id, name, last_day: lastDay }: PersonTable): PersonRecord =>
  lastDay === null ? { id, name } : { id, name, lastDay };
