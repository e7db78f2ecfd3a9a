import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('data_key')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('master', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('data_key').execute();
}

/** Keys of sealed values, themselves sealed by the key of the environment. */
export const dataKeys: Migration = { up, down };
