import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabasePlace, type Db, openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrations/migrate.ts';
import { createPostgresDatabase, emptyPostgresDatabase } from './postgres-database.ts';

/** The database for which the tests run now: `onBothDatabases` runs them once for each. */
export const testedDatabase = process.env.HEARTH_TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite';

/** A place for a database of a test's own, to be opened as often as the test likes. */
export interface TemporaryPlace {
  place: DatabasePlace;
  /** Takes the database away; close what is open first. */
  remove(): Promise<void>;
}

export function temporaryPlace(): Promise<TemporaryPlace> {
  return testedDatabase === 'postgres' ? postgresPlace() : sqlitePlace();
}

async function sqlitePlace(): Promise<TemporaryPlace & { place: { path: string } }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-database-'));
  // Nothing has to survive the machine's end, so nothing waits for the disk.
  const place = { path: join(folder, 'hearth.db'), durable: false };
  return { place, remove: async () => rmSync(folder, { recursive: true }) };
}

/** The file of an embedded database with all tables and nothing else: made by the first test of a process, copied by the others. */
let migrated: Promise<Buffer> | undefined;

async function migratedFile(): Promise<Buffer> {
  const { place, remove } = await sqlitePlace();
  const db = openDatabase(place);
  await migrateToLatest(db);
  await db.destroy();
  const bytes = readFileSync(place.path);
  await remove();
  return bytes;
}

/** Databases that a test of this process has given back, empty. */
const free: string[] = [];

async function postgresPlace(): Promise<TemporaryPlace> {
  const { HEARTH_TEST_POSTGRES: server, HEARTH_TEST_TEMPLATE: template } = process.env;
  if (!server) throw new Error('PostgreSQL does not run: vitest.config.ts does not name onBothDatabases()');
  const url = free.pop() ?? (await createPostgresDatabase(server, template));
  return {
    place: { url, connections: 4 },
    async remove() {
      await emptyPostgresDatabase(url);
      free.push(url);
    },
  };
}

/** A real database of a test's own with all tables. */
export interface TemporaryDatabase {
  db: Db;
  place: DatabasePlace;
  /** Closes it and takes it away. */
  close(): Promise<void>;
}

export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const { place, remove } = await temporaryPlace();
  if ('path' in place) {
    migrated ??= migratedFile();
    writeFileSync(place.path, await migrated);
  }
  const db = openDatabase(place);
  await migrateToLatest(db);
  return {
    db,
    place,
    async close() {
      await db.destroy();
      await remove();
    },
  };
}
