import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('account').addColumn('first_until', 'text').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('account').dropColumn('first_until').execute();
}

/** Until when a first password opens an account. Those given before run on. */
export const firstPasswords: Migration = { up, down };
