import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const columns = ['totp_secret', 'totp_pending', 'recovery_codes', 'external_subject'] as const;

async function up({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of columns) await schema.alterTable('account').addColumn(column, 'text').execute();
  await schema.alterTable('account').addColumn('totp_step', 'integer').execute();
}

async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of [...columns, 'totp_step']) await schema.alterTable('account').dropColumn(column).execute();
}

/** One-time codes beside the password, and who somebody is at the office's own sign-in service. */
export const secondFactors: Migration = { up, down };
