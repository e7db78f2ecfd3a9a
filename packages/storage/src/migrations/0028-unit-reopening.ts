import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('unit_closing').addColumn('before', 'text').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('unit_closing').dropColumn('before').execute();
}

/** What a closing ended, so that a unit closed by mistake gets it back. Units closed before get nothing back. */
export const unitReopening: Migration = { up, down };
