import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('payment').addColumn('line', 'text').execute();
  await schema
    .alterTable('payment')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('requested'))
    .execute();
  await schema.alterTable('payment').addColumn('ended_at', 'text').execute();
  await schema.alterTable('payment').addColumn('end_reason', 'text').execute();
  await schema.createIndex('payment_case').on('payment').columns(['case_id', 'line']).execute();
  await schema
    .createTable('case_key')
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('case_key_pk', ['case_id', 'rule', 'key'])
    .execute();
  await schema.createIndex('case_key_same').on('case_key').columns(['key', 'rule']).execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('case_key').execute();
  await schema.dropIndex('payment_case').execute();
  for (const column of ['end_reason', 'ended_at', 'state', 'line']) {
    await schema.alterTable('payment').dropColumn(column).execute();
  }
}

/** What cases may not have in common, and payments that were replaced or taken back. */
export const sameAgain: Migration = { up, down };
