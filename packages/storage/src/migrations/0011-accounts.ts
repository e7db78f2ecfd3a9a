import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('account')
    .addColumn('must_change', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema
    .alterTable('session')
    .addColumn('device', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('session').dropColumn('device').execute();
  await schema.alterTable('account').dropColumn('must_change').execute();
}

/** Passwords that somebody else has chosen, and on which device each session was opened. */
export const accounts: Migration = { up, down };
