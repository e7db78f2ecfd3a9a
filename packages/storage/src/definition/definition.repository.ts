import type { Db } from '../database.ts';
import { fromJsonText, type Json, toJsonText } from '../json.ts';

export interface DefinitionRecord {
  hash: string;
  task: string;
  title: string;
  /** The files as the author wrote them. */
  source: Json;
  /** The definition with its expressions parsed; what it holds is the business of the caller. */
  compiled: unknown;
  publishedAt: string;
}

/** Keeps the definition; one with the same hash is there already and stays as it is. */
export function insertDefinition(db: Db, record: DefinitionRecord): Promise<unknown> {
  return db
    .insertInto('definition')
    .values({
      hash: record.hash,
      task: record.task,
      title: record.title,
      source: toJsonText(record.source),
      compiled: toJsonText(record.compiled),
      published_at: record.publishedAt,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

export async function findDefinition(db: Db, hash: string): Promise<DefinitionRecord | undefined> {
  const row = await db.selectFrom('definition').selectAll().where('hash', '=', hash).executeTakeFirst();
  return (
    row && {
      hash: row.hash,
      task: row.task,
      title: row.title,
      source: fromJsonText(row.source),
      compiled: fromJsonText<unknown>(row.compiled),
      publishedAt: row.published_at,
    }
  );
}

/** When the definition was first published here, if it was. */
export async function publishedAt(db: Db, hash: string): Promise<string | undefined> {
  const row = await db.selectFrom('definition').select('published_at').where('hash', '=', hash).executeTakeFirst();
  return row?.published_at;
}

/** How many versions of the task were published up to and including this one: its number for people. */
export async function versionNumber(db: Db, task: string, hash: string): Promise<number> {
  const rows = await db
    .selectFrom('definition')
    .select('hash')
    .where('task', '=', task)
    .orderBy('published_at')
    .orderBy('hash')
    .execute();
  return rows.findIndex((row) => row.hash === hash) + 1;
}

/** The newest version of every task that was ever published here: its hash, by task. */
export async function newestVersions(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('definition')
    .select(['task', 'hash'])
    .orderBy('published_at')
    .orderBy('hash')
    .execute();
  return new Map(rows.map(({ task, hash }) => [task, hash]));
}

/** The hashes of all versions of a task, or of all tasks, the oldest first. */
export async function listVersions(db: Db, task?: string): Promise<string[]> {
  let query = db.selectFrom('definition').select('hash');
  if (task !== undefined) query = query.where('task', '=', task);
  const rows = await query.orderBy('published_at').orderBy('hash').execute();
  return rows.map(({ hash }) => hash);
}
