import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('unit_closing')
    .addColumn('unit_id', 'text', (c) => c.primaryKey().notNull().references('org_unit.id'))
    .addColumn('on_date', 'text', (c) => c.notNull())
    .addColumn('successor', 'text', (c) => c.references('org_unit.id'))
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('unit_closing').execute();
}

/** From which day a unit is there no more, and which one goes on with its work. */
export const unitClosings: Migration = { up, down };
