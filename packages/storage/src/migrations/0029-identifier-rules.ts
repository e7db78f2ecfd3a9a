import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('identifier_rule')
    .addColumn('register', 'text', (c) => c.primaryKey())
    .addColumn('sets', 'text', (c) => c.notNull())
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('identifier_rule').execute();
}

/**
 * By which sets of fields the entries of a register were told apart when their identifiers were written. A register without a row was written
 * by a program that kept the first set only.
 */
export const identifierRules: Migration = { up, down };
