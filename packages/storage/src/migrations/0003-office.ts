import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('idempotency_key')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('request_hash', 'text', (c) => c.notNull())
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotency_key_pk', ['person_id', 'key'])
    .execute();
  await schema
    .createTable('file')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('uploaded_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('uploaded_at', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.references('case.id'))
    .execute();
  await schema
    .createTable('setting')
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('unit_id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('setting_pk', ['task', 'unit_id', 'name'])
    .execute();
  await schema
    .createTable('calendar_day')
    .addColumn('date', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text')
    .execute();
  await schema
    .createTable('stamp')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'integer', (c) => c.notNull())
    .execute();
  await schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text')
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('audit_at').on('audit').column('at').execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['audit', 'stamp', 'calendar_day', 'setting', 'file', 'idempotency_key']) {
    await db.schema.dropTable(table).execute();
  }
}

/** Answers kept for repeated requests, attachments, settings, the calendar and the audit trail. */
export const office: Migration = { up, down };
