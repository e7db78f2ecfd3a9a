import { startPostgres } from '@hearth/test-postgres';
import { openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrations/migrate.ts';
import { createPostgresDatabase, dropPostgresDatabases, keepSeed } from './postgres-database.ts';

/**
 * Starts one PostgreSQL for a whole test command, with a database that has all tables and from which each test copies its own. Vitest
 * calls it once, before it starts the processes of the tests, which get the two variables with their environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const template = await createPostgresDatabase(server.url);
  const db = openDatabase({ url: template });
  await migrateToLatest(db);
  await db.destroy();
  await keepSeed(template);
  Object.assign(process.env, {
    HEARTH_TEST_POSTGRES: server.url,
    HEARTH_TEST_TEMPLATE: new URL(template).pathname.slice(1),
  });
  return async () => {
    await dropPostgresDatabases(server.url, template);
    await server.stop();
  };
}
