import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const replaced = ['case_task_status', 'case_unit', 'work_item_state', 'candidate_post', 'candidate_person'];

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  for (const name of replaced) await schema.dropIndex(name).execute();
  const listed = sql`(coalesce(submitted_at, opened_at)), id`;
  await sql`create index case_listed on "case" (${listed})`.execute(db);
  await sql`create index case_task on "case" (task, status, ${listed})`.execute(db);
  await sql`create index case_status on "case" (status, ${listed})`.execute(db);
  await sql`create index case_unit on "case" (unit_id, task, status, ${listed})`.execute(db);
  await schema
    .alterTable('work_item_candidate')
    .addColumn('open', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await sql`update work_item_candidate set open = 0 where not exists (
    select 1 from work_item as w where w.case_id = work_item_candidate.case_id
      and w.item_id = work_item_candidate.item_id and w.state = 'open')`.execute(db);
  await openIndexes(db);
}

/** What is under way is little beside what is done, so most of these hold nothing else. */
async function openIndexes(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const [work, done, asked] = [sql<boolean>`state = 'open'`, sql<boolean>`state = 'completed'`, sql<boolean>`open = 1`];
  await schema.createIndex('work_item_open').on('work_item').columns(['case_id', 'item_id']).where(work).execute();
  await sql`create index work_item_overdue on work_item (case_id) where state = 'open' and overdue = 1`.execute(db);
  await schema.createIndex('work_item_completed').on('work_item').column('completed_at').where(done).execute();
  await schema
    .createIndex('candidate_post')
    .on('work_item_candidate')
    .columns(['post', 'unit_id'])
    .where(asked)
    .execute();
  await schema.createIndex('candidate_person').on('work_item_candidate').column('person_id').where(asked).execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  const cases = ['case_listed', 'case_task', 'case_status', 'case_unit'];
  const work = ['work_item_open', 'work_item_overdue', 'work_item_completed', 'candidate_post', 'candidate_person'];
  for (const name of [...cases, ...work]) await schema.dropIndex(name).execute();
  await schema.alterTable('work_item_candidate').dropColumn('open').execute();
  await schema.createIndex('case_task_status').on('case').columns(['task', 'status', 'opened_at']).execute();
  await schema.createIndex('case_unit').on('case').columns(['unit_id', 'opened_at']).execute();
  await schema.createIndex('work_item_state').on('work_item').columns(['state', 'overdue', 'due']).execute();
  await schema.createIndex('candidate_post').on('work_item_candidate').columns(['post', 'unit_id']).execute();
  await schema.createIndex('candidate_person').on('work_item_candidate').column('person_id').execute();
}

/** Indexes by which lists and inboxes begin with what a reader is shown, however much is in the archive. */
export const largeArchives: Migration = { up, down };
