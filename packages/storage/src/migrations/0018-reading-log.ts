import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('audit_case').on('audit').columns(['case_id', 'at']).execute();
  await schema.createIndex('audit_person').on('audit').columns(['person_id', 'at']).execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const name of ['audit_case', 'audit_person']) await schema.dropIndex(name).execute();
}

/** What was read and taken out is looked up by case and by person. */
export const readingLog: Migration = { up, down };
