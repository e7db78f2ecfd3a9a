import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sign_in')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('account', 'text')
    .addColumn('person_id', 'text')
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('device', 'text', (c) => c.notNull())
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('sign_in_at').on('sign_in').column('at').execute();
  await schema.createIndex('sign_in_person').on('sign_in').columns(['person_id', 'at']).execute();
  await schema.alterTable('session').addColumn('idle_at', 'text').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('session').dropColumn('idle_at').execute();
  await schema.dropTable('sign_in').execute();
}

/** Who tried to sign in, from where and with what result; sessions that end when nobody sits there any more. */
export const signIns: Migration = { up, down };
