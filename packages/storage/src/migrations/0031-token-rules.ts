import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('blind_key')
    .addColumn('rule', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('blind_key').dropColumn('rule').execute();
}

/** By which rule values stand as tokens in typed tables. Rows without one were written by a program that knew identifiers of persons only. */
export const tokenRules: Migration = { up, down };
