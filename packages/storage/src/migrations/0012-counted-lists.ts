import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { isPostgres } from '../dialect/hold.ts';

const listed = sql`(coalesce(submitted_at, opened_at)), id`;

/**
 * Each with what decides who sees a case, so that cases are counted without reading them. On SQLite, where nothing else is answered
 * while a search looks through everything, one holds what is searched too; entries of PostgreSQL's indexes are too short for it.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await dropIndexes(db);
  const searched = isPostgres(db) ? sql`` : sql`, search_masked, search`;
  await sql`create index case_listed on "case" (${listed}, unit_id, initiator, status, task${searched})`.execute(db);
  await sql`create index case_task on "case" (task, status, ${listed}, unit_id, initiator)`.execute(db);
  await sql`create index case_status on "case" (status, ${listed}, unit_id, initiator, task)`.execute(db);
  await sql`create index case_unit on "case" (unit_id, task, status, ${listed}, initiator)`.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await dropIndexes(db);
  await sql`create index case_listed on "case" (${listed})`.execute(db);
  await sql`create index case_task on "case" (task, status, ${listed})`.execute(db);
  await sql`create index case_status on "case" (status, ${listed})`.execute(db);
  await sql`create index case_unit on "case" (unit_id, task, status, ${listed})`.execute(db);
}

async function dropIndexes({ schema }: Kysely<unknown>): Promise<void> {
  for (const name of ['case_listed', 'case_task', 'case_status', 'case_unit']) await schema.dropIndex(name).execute();
}

/** Indexes that hold all that counting a list and searching it ask for. */
export const countedLists: Migration = { up, down };
