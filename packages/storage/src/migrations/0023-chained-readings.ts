import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { auditHash, firstAuditHash } from '../audit/audit-hash.ts';

interface Row {
  id: string;
  at: string;
  person_id: string;
  action: string;
  case_id: string | null;
  detail: string;
}

async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('audit').addColumn('seq', 'integer').execute();
  await schema.alterTable('audit').addColumn('hash', 'text').execute();
  const head = await chainAll(db);
  await schema.createIndex('audit_seq').unique().on('audit').column('seq').execute();
  await schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await sql`insert into audit_head (id, seq, hash) values (1, ${head.seq}, ${head.hash})`.execute(db);
}

/** What was recorded before gets its place in the chain by the order in which it happened. */
async function chainAll(db: Kysely<unknown>, batch = 1000): Promise<{ seq: number; hash: string }> {
  let head = { seq: 0, hash: firstAuditHash };
  for (;;) {
    const { rows } = await sql<Row>`select id, at, person_id, action, case_id, detail from audit
      where seq is null order by at, id limit ${batch}`.execute(db);
    for (const row of rows) {
      const seq = head.seq + 1;
      head = { seq, hash: auditHash(head.hash, { ...row, seq }) };
      await sql`update audit set seq = ${seq}, hash = ${head.hash} where id = ${row.id}`.execute(db);
    }
    if (rows.length < batch) return head;
  }
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable('audit_head').execute();
  await schema.dropIndex('audit_seq').execute();
  for (const column of ['hash', 'seq']) await schema.alterTable('audit').dropColumn(column).execute();
}

/** The record of readings, exports and deeds is chained as histories are. */
export const chainedReadings: Migration = { up, down };
