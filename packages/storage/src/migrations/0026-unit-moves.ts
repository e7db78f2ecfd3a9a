import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('unit_move')
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('on_date', 'text', (c) => c.notNull())
    .addColumn('was', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('parent', 'text', (c) => c.notNull().references('org_unit.id'))
    .addPrimaryKeyConstraint('unit_move_key', ['unit_id', 'on_date'])
    .execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('unit_move').execute();
}

/** From which day a unit has stood below another superior: reports of earlier days count it where it stood then. */
export const unitMoves: Migration = { up, down };
