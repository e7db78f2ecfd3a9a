import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('word_template')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('used_for', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull())
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('word_template_used_for').on('word_template').columns(['used_for', 'saved_at']).execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('word_template').execute();
}

/** The office's own Word templates. */
export const wordTemplates: Migration = { up, down };
