import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { firstHash } from '../case-event/event-hash.ts';
import { ledgerHash } from '../case-ledger/ledger-hash.ts';

async function up(db: Kysely<unknown>): Promise<void> {
  await maskedColumns(db);
  await ledger(db);
  await registers(db);
  const { schema } = db;
  await schema
    .createTable('case_link')
    .addColumn('from_case', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('to_case', 'text', (c) => c.primaryKey().notNull().references('case.id'))
    .addColumn('link', 'text', (c) => c.notNull())
    .addColumn('effect', 'text')
    .addColumn('waits', 'integer', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('case_link_from').on('case_link').column('from_case').execute();
  await schema
    .createTable('payment')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('case_id', 'text', (c) => c.notNull().references('case.id'))
    .addColumn('effect', 'text', (c) => c.notNull())
    .addColumn('payee', 'text', (c) => c.notNull())
    .addColumn('account', 'text')
    .addColumn('bank', 'text')
    .addColumn('amount', 'text', (c) => c.notNull())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('source', 'text')
    .addColumn('requested_at', 'text', (c) => c.notNull())
    .addColumn('requested_by', 'text')
    .execute();
  await schema.createIndex('payment_requested').on('payment').column('requested_at').execute();
  await schema
    .createTable('substitute')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('substitute_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('from_date', 'text', (c) => c.notNull())
    .addColumn('to_date', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('set_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('substitute_acts').on('substitute').columns(['substitute_id', 'to_date']).execute();
}

/** Rows from before are shown without their names until the case is written again. */
async function maskedColumns(db: Kysely<unknown>): Promise<void> {
  for (const column of ['title_masked', 'search_masked']) {
    await db.schema
      .alterTable('case')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await sql`update "case" set ${sql.ref(column)} = coalesce(number, '')`.execute(db);
  }
}

async function ledger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_ledger')
    .addColumn('seq', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('case_id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('case_ledger_head')
    .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  const { rows } = await sql<{ id: string; at: string }>`
    select id, opened_at as at from "case" order by opened_at, id`.execute(db);
  let head = { seq: 0, hash: firstHash };
  for (const { id, at } of rows) {
    const seq = head.seq + 1;
    head = { seq, hash: ledgerHash({ prevHash: head.hash, seq, caseId: id, at }) };
    await sql`insert into case_ledger (seq, case_id, at, hash) values (${seq}, ${id}, ${at}, ${head.hash})`.execute(db);
  }
  await sql`insert into case_ledger_head (id, seq, hash) values (1, ${head.seq}, ${head.hash})`.execute(db);
}

async function registers({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('register_entry')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('register', 'text', (c) => c.notNull())
    .addColumn('definition', 'text', (c) => c.notNull().references('definition.hash'))
    .addColumn('unit_id', 'text', (c) => c.notNull().references('org_unit.id'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('merged_into', 'text', (c) => c.references('register_entry.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('title_masked', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('search', 'text', (c) => c.notNull())
    .addColumn('search_masked', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('head_hash', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('changed_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('register_entry_unit').on('register_entry').columns(['register', 'unit_id']).execute();
  await schema
    .createTable('register_identifier')
    .addColumn('register', 'text', (c) => c.notNull())
    .addColumn('identifier', 'text', (c) => c.notNull())
    .addColumn('entry_id', 'text', (c) => c.notNull().references('register_entry.id'))
    .addPrimaryKeyConstraint('register_identifier_pk', ['register', 'identifier'])
    .execute();
  await schema.createIndex('register_identifier_entry').on('register_identifier').column('entry_id').execute();
  await schema
    .createTable('register_event')
    .addColumn('entry_id', 'text', (c) => c.notNull().references('register_entry.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('prev_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('register_event_pk', ['entry_id', 'seq'])
    .execute();
  await schema
    .createTable('register_value')
    .addColumn('entry_id', 'text', (c) => c.notNull().references('register_entry.id'))
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('register_value_pk', ['entry_id', 'field', 'from_day', 'seq'])
    .execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  const registerTables = ['register_value', 'register_event', 'register_identifier', 'register_entry'];
  for (const table of ['substitute', 'payment', 'case_link', ...registerTables, 'case_ledger_head', 'case_ledger']) {
    await db.schema.dropTable(table).execute();
  }
  for (const column of ['title_masked', 'search_masked']) {
    await db.schema.alterTable('case').dropColumn(column).execute();
  }
}

/** Masked copies of what lists show, the ledger of cases, registers, links between cases, payments, substitutes. */
export const registersAndLinks: Migration = { up, down };
