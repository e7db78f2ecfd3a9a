import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await notifications(db);
  await letters(db);
  await sweeps(db);
  const { schema } = db;
  await schema
    .createTable('definition_offer')
    .addColumn('task', 'text', (c) => c.primaryKey().notNull())
    .addColumn('hash', 'text', (c) => c.notNull().references('definition.hash'))
    .addColumn('folder_hash', 'text')
    .addColumn('set_at', 'text', (c) => c.notNull())
    .execute();
  await schema.alterTable('job').addColumn('retry_at', 'text').execute();
  await schema.alterTable('job').addColumn('dead_at', 'text').execute();
  await schema.alterTable('account').addColumn('mail', 'text').execute();
  await schema.alterTable('account').addColumn('mail_kinds', 'text').execute();
}

async function notifications({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('notification')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('params', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.references('case.id'))
    .addColumn('item_id', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('read_at', 'text')
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  const index = (name: string, columns: string[]) =>
    schema.createIndex(name).on('notification').columns(columns).execute();
  await index('notification_person', ['person_id', 'created_at']);
  await index('notification_unread', ['person_id', 'read_at']);
  await index('notification_item', ['case_id', 'item_id']);
  await index('notification_changed', ['changed_at']);
}

async function letters({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('letter')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('last_error', 'text')
    .addColumn('sent_at', 'text')
    .execute();
  await schema.createIndex('letter_due').on('letter').columns(['state', 'due_at']).execute();
  await schema.createIndex('letter_target').on('letter').columns(['target', 'state']).execute();
  await schema
    .createTable('webhook')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('events', 'text', (c) => c.notNull())
    .addColumn('task', 'text')
    .addColumn('active', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull().references('person.id'))
    .execute();
}

async function sweeps({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sweep')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('input', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('cursor', 'text', (c) => c.notNull())
    .addColumn('done', 'integer', (c) => c.notNull())
    .addColumn('refused', 'integer', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await schema.createIndex('sweep_state').on('sweep').columns(['state', 'created_at']).execute();
  await schema
    .createTable('sweep_finding')
    .addColumn('sweep_id', 'text', (c) => c.notNull().references('sweep.id'))
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('problems', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('sweep_finding_pk', ['sweep_id', 'case_id'])
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('account').dropColumn('mail_kinds').execute();
  await schema.alterTable('account').dropColumn('mail').execute();
  await schema.alterTable('job').dropColumn('dead_at').execute();
  await schema.alterTable('job').dropColumn('retry_at').execute();
  for (const table of ['definition_offer', 'sweep_finding', 'sweep', 'webhook', 'letter', 'notification']) {
    await schema.dropTable(table).execute();
  }
}

/** Notifications, letters that leave the house, webhooks, passes over many cases, and which version of a task is offered. */
export const messages: Migration = { up, down };
