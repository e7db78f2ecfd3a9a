import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('definition_draft')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('base_hash', 'text')
    .addColumn('files', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('definition_draft_task').on('definition_draft').column('task').execute();
  await schema
    .createTable('definition_reader')
    .addColumn('draft_id', 'text', (c) => c.notNull().references('definition_draft.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('window', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('definition_reader_pk', ['draft_id', 'person_id', 'window'])
    .execute();
  await schema
    .createTable('definition_part')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('saved_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['definition_part', 'definition_reader', 'definition_draft'])
    await schema.dropTable(table).execute();
}

/** Definitions that are being designed, who has them open, and parts that definitions share. */
export const designer: Migration = { up, down };
