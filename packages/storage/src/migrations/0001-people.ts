import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('org_unit')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('parent', 'text', (c) => c.references('org_unit.id'))
    .addColumn('path', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('org_unit_path').on('org_unit').column('path').unique().execute();
  await schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('post_holding')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('post', 'text', (c) => c.notNull())
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('from_date', 'text', (c) => c.notNull())
    .addColumn('to_date', 'text')
    .execute();
  await schema
    .createIndex('post_holding_person')
    .on('post_holding')
    .columns(['person_id', 'post', 'unit_id'])
    .execute();
  await schema.createIndex('post_holding_post').on('post_holding').columns(['post', 'unit_id']).execute();
  await schema
    .createTable('account')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('password_hash', 'text', (c) => c.notNull())
    .addColumn('failed', 'integer', (c) => c.notNull())
    .addColumn('locked_until', 'text')
    .execute();
  await schema
    .createTable('session')
    .addColumn('token_hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('account', 'text', (c) => c.notNull().references('account.name'))
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['session', 'account', 'post_holding', 'person', 'org_unit']) {
    await db.schema.dropTable(table).execute();
  }
}

/** Units, people, who holds which post, accounts and sessions. */
export const people: Migration = { up, down };
