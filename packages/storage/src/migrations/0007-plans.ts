import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await slots(db);
  const { schema } = db;
  await schema
    .createTable('campaign')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('from_date', 'text', (c) => c.notNull())
    .addColumn('to_date', 'text', (c) => c.notNull())
    .addColumn('deadline', 'text', (c) => c.notNull())
    .addColumn('quota_figure', 'text')
    .addColumn('budget_figure', 'text')
    .addColumn('remind', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('closed_by', 'text', (c) => c.references('person.id'))
    .addColumn('closed_at', 'text')
    .addColumn('summary', 'text')
    .execute();
  await schema
    .createTable('campaign_unit')
    .addColumn('campaign_id', 'text', (c) => c.notNull().references('campaign.id'))
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('quota', 'integer')
    .addColumn('budget', 'text')
    .addPrimaryKeyConstraint('campaign_unit_pk', ['campaign_id', 'unit_id'])
    .execute();
  await schema
    .createTable('campaign_case')
    .addColumn('case_id', 'text', (c) => c.primaryKey().notNull().references('case.id'))
    .addColumn('campaign_id', 'text', (c) => c.notNull().references('campaign.id'))
    .execute();
  await schema.createIndex('campaign_case_campaign').on('campaign_case').column('campaign_id').execute();
  await schema
    .createTable('campaign_reminder')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('campaign_id', 'text', (c) => c.notNull().references('campaign.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('units', 'text', (c) => c.notNull())
    .execute();
}

async function slots({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('schedule_slot')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('schedule', 'text', (c) => c.notNull())
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('entry_id', 'text', (c) => c.references('register_entry.id'))
    .addColumn('from_date', 'text', (c) => c.notNull())
    .addColumn('to_date', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('case_id', 'text', (c) => c.references('case.id'))
    .addColumn('done_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('waiting', 'integer', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await schema
    .createIndex('schedule_slot_place')
    .on('schedule_slot')
    .columns(['task', 'schedule', 'from_date'])
    .execute();
  await schema.createIndex('schedule_slot_state').on('schedule_slot').columns(['state', 'due_at']).execute();
  await schema.createIndex('schedule_slot_case').on('schedule_slot').column('case_id').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['campaign_reminder', 'campaign_case', 'campaign_unit', 'campaign', 'schedule_slot'])
    await schema.dropTable(table).execute();
}

/** Recurring work, and tasks opened for a period. */
export const plans: Migration = { up, down };
