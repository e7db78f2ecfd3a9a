import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('person').addColumn('last_day', 'text').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('person').dropColumn('last_day').execute();
}

/** When somebody leaves the union. */
export const leaving: Migration = { up, down };
