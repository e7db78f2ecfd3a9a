import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { AccountTable } from './account/account.table.ts';
import type { AuditTable } from './audit/audit.table.ts';
import type { CalendarDayTable } from './calendar-day/calendar-day.table.ts';
import type { CaseTable } from './case/case.table.ts';
import type { CaseEventTable } from './case-event/case-event.table.ts';
import type { DefinitionTable } from './definition/definition.table.ts';
import { sqliteDialect } from './dialect/sqlite.ts';
import type { DraftTable } from './draft/draft.table.ts';
import type { FileTable } from './file/file.table.ts';
import type { IdempotencyKeyTable } from './idempotency-key/idempotency-key.table.ts';
import type { JobTable } from './job/job.table.ts';
import type { NumberSequenceTable } from './number-sequence/number-sequence.table.ts';
import type { OrgUnitTable } from './org-unit/org-unit.table.ts';
import type { PersonTable } from './person/person.table.ts';
import type { PostHoldingTable } from './post-holding/post-holding.table.ts';
import type { SessionTable } from './session/session.table.ts';
import type { SettingTable } from './setting/setting.table.ts';
import type { StampTable } from './stamp/stamp.table.ts';
import type { WorkItemCandidateTable, WorkItemExclusionTable, WorkItemTable } from './work-item/work-item.table.ts';

/** Every table, by its name in the database. */
export interface Tables {
  account: AccountTable;
  audit: AuditTable;
  calendar_day: CalendarDayTable;
  case: CaseTable;
  case_event: CaseEventTable;
  definition: DefinitionTable;
  draft: DraftTable;
  file: FileTable;
  idempotency_key: IdempotencyKeyTable;
  job: JobTable;
  number_sequence: NumberSequenceTable;
  org_unit: OrgUnitTable;
  person: PersonTable;
  post_holding: PostHoldingTable;
  session: SessionTable;
  setting: SettingTable;
  stamp: StampTable;
  work_item: WorkItemTable;
  work_item_candidate: WorkItemCandidateTable;
  work_item_exclusion: WorkItemExclusionTable;
}

/** A database or a transaction in it: what every repository function takes first. */
export type Db = Kysely<Tables>;

/**
 * Opens the embedded database, creating file and folder when missing. The tables are there after {@link migrateToLatest}.
 *
 * @param options.path file of the database, `data/hearth.db`.
 */
export function openDatabase(options: { path: string }): Db {
  mkdirSync(dirname(options.path), { recursive: true });
  return new Kysely<Tables>({ dialect: sqliteDialect(options.path) });
}

/** Runs the work in one transaction: everything it writes is kept when it returns and nothing when it throws. */
export function inTransaction<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
