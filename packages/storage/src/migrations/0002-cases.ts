import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('definition')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('compiled', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('case')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('task', 'text', (c) => c.notNull())
    .addColumn('definition', 'text', (c) => c.notNull().references('definition.hash'))
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('initiator', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('result', 'text')
    .addColumn('number', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('submitted_at', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('head_hash', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('search', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('case_opened').on('case').columns(['opened_at', 'id']).execute();
  await schema.createIndex('case_task_status').on('case').columns(['task', 'status', 'opened_at']).execute();
  await schema.createIndex('case_unit').on('case').columns(['unit_id', 'opened_at']).execute();
  await schema.createIndex('case_initiator').on('case').column('initiator').execute();
  await schema.createIndex('case_number').on('case').columns(['task', 'unit_id', 'number']).unique().execute();
  await schema
    .createTable('case_event')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('prev_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('case_event_pk', ['case_id', 'seq'])
    .execute();
  await workItems(db);
  await schema
    .createTable('job')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('timer_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('last_error', 'text')
    .addPrimaryKeyConstraint('job_pk', ['case_id', 'timer_id'])
    .execute();
  await schema.createIndex('job_due').on('job').column('due_at').execute();
  await schema
    .createTable('draft')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('item_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('draft_pk', ['case_id', 'item_id', 'person_id'])
    .execute();
  await schema
    .createTable('number_sequence')
    .addColumn('scope', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'integer', (c) => c.notNull())
    .execute();
}

async function workItems({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('work_item')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('item_id', 'text', (c) => c.notNull())
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('row_id', 'text')
    .addColumn('row_title', 'text')
    .addColumn('assignee', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('due', 'text')
    .addColumn('overdue', 'integer', (c) => c.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('completed_by', 'text')
    .addColumn('completed_at', 'text')
    .addColumn('outcome', 'text')
    .addPrimaryKeyConstraint('work_item_pk', ['case_id', 'item_id'])
    .execute();
  await schema.createIndex('work_item_state').on('work_item').columns(['state', 'overdue', 'due']).execute();
  await schema.createIndex('work_item_done').on('work_item').columns(['completed_by', 'completed_at']).execute();
  await schema
    .createTable('work_item_candidate')
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('item_id', 'text', (c) => c.notNull())
    .addColumn('post', 'text')
    .addColumn('unit_id', 'text')
    .addColumn('person_id', 'text')
    .execute();
  const candidates = ['case_id', 'item_id'];
  await schema.createIndex('candidate_item').on('work_item_candidate').columns(candidates).execute();
  await schema.createIndex('candidate_post').on('work_item_candidate').columns(['post', 'unit_id']).execute();
  await schema.createIndex('candidate_person').on('work_item_candidate').column('person_id').execute();
  await schema
    .createTable('work_item_exclusion')
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('item_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('work_item_exclusion_pk', ['case_id', 'item_id', 'person_id'])
    .execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  const tables = ['number_sequence', 'draft', 'job', 'work_item_exclusion', 'work_item_candidate', 'work_item'];
  for (const table of [...tables, 'case_event', 'case', 'definition']) await db.schema.dropTable(table).execute();
}

/** Definitions, cases with their history, work items, jobs, drafts, numbers. */
export const cases: Migration = { up, down };
