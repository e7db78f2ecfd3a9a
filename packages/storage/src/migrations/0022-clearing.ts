import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('case').addColumn('cleared_at', 'text').execute();
  await schema
    .createIndex('case_to_clear')
    .on('case')
    .columns(['definition', 'status', 'cleared_at', 'ended_at'])
    .execute();
  await schema
    .createTable('clearing')
    .addColumn('seq', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('counts', 'text', (c) => c.notNull())
    .addColumn('head_hash', 'text', (c) => c.notNull())
    .addColumn('left_bytes', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('clearing_subject').on('clearing').column('subject').execute();
  await schema
    .createTable('hold')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('case_id', 'text')
    .addColumn('task', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('placed_by', 'text', (c) => c.notNull())
    .addColumn('placed_at', 'text', (c) => c.notNull())
    .addColumn('lifted_by', 'text')
    .addColumn('lifted_at', 'text')
    .execute();
  await schema
    .createTable('consent')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('given_by', 'text', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addColumn('withdrawn_why', 'text')
    .execute();
  await schema.createIndex('consent_case').on('consent').columns(['case_id', 'recorded_at']).execute();
  await schema
    .createTable('blind_key')
    .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['blind_key', 'consent', 'hold', 'clearing']) await schema.dropTable(table).execute();
  await schema.dropIndex('case_to_clear').execute();
  await schema.alterTable('case').dropColumn('cleared_at').execute();
}

/** What was cleared when its time was over, what holds that up, who consented to what, and the key of tokens that stand for identifiers. */
export const clearing: Migration = { up, down };
