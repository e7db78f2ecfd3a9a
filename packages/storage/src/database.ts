import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { AccountTable } from './account/account.table.ts';
import type { AuditHeadTable, AuditTable } from './audit/audit.table.ts';
import type { BlindKeyTable } from './blind-key/blind-key.table.ts';
import type { CalendarDayTable } from './calendar-day/calendar-day.table.ts';
import type {
  CampaignCaseTable,
  CampaignReminderTable,
  CampaignTable,
  CampaignUnitTable,
} from './campaign/campaign.table.ts';
import type { CaseTable } from './case/case.table.ts';
import type { CaseEventTable } from './case-event/case-event.table.ts';
import type { CaseKeyTable } from './case-key/case-key.table.ts';
import type { CaseLedgerHeadTable, CaseLedgerTable } from './case-ledger/case-ledger.table.ts';
import type { CaseLinkTable } from './case-link/case-link.table.ts';
import type { ClearingTable } from './clearing/clearing.table.ts';
import type { ConsentTable } from './consent/consent.table.ts';
import type { DefinitionTable } from './definition/definition.table.ts';
import type { DefinitionDraftTable, DefinitionReaderTable } from './definition-draft/definition-draft.table.ts';
import type { DefinitionOfferTable } from './definition-offer/definition-offer.table.ts';
import type { DefinitionPartTable } from './definition-part/definition-part.table.ts';
import { postgresDialect } from './dialect/postgres.ts';
import { again } from './dialect/retry.ts';
import { sqliteDialect } from './dialect/sqlite.ts';
import type { DraftTable } from './draft/draft.table.ts';
import type { ExportJobTable } from './export-job/export-job.table.ts';
import type { FileTable } from './file/file.table.ts';
import type { HoldTable } from './hold/hold.table.ts';
import type { IdempotencyKeyTable } from './idempotency-key/idempotency-key.table.ts';
import type { JobTable } from './job/job.table.ts';
import type { LetterTable } from './letter/letter.table.ts';
import type { NotificationTable } from './notification/notification.table.ts';
import type { NumberSequenceTable } from './number-sequence/number-sequence.table.ts';
import type { OrgUnitTable } from './org-unit/org-unit.table.ts';
import type { UnitClosingTable } from './org-unit/unit-closing.table.ts';
import type { UnitMoveTable } from './org-unit/unit-move.table.ts';
import type { PaymentTable } from './payment/payment.table.ts';
import type { PersonTable } from './person/person.table.ts';
import type { PostHoldingTable } from './post-holding/post-holding.table.ts';
import type {
  IdentifierRuleTable,
  RegisterEntryTable,
  RegisterIdentifierTable,
} from './register-entry/register-entry.table.ts';
import type { RegisterEventTable, RegisterValueTable } from './register-event/register-event.table.ts';
import type { ReportIssueTable, ReportTemplateTable } from './report-issue/report-issue.table.ts';
import type { ScheduleSlotTable } from './schedule-slot/schedule-slot.table.ts';
import type { DataKeyTable } from './seal/data-key.table.ts';
import type { SessionTable } from './session/session.table.ts';
import type { SettingTable } from './setting/setting.table.ts';
import type { SignInTable } from './sign-in/sign-in.table.ts';
import type { StampTable } from './stamp/stamp.table.ts';
import type { SubstituteTable } from './substitute/substitute.table.ts';
import type { SweepFindingTable, SweepTable } from './sweep/sweep.table.ts';
import type { WebhookTable } from './webhook/webhook.table.ts';
import type { WordTemplateTable } from './word-template/word-template.table.ts';
import type { WorkItemCandidateTable, WorkItemExclusionTable, WorkItemTable } from './work-item/work-item.table.ts';

/** Every table, by its name in the database. */
export interface Tables {
  account: AccountTable;
  data_key: DataKeyTable;
  audit: AuditTable;
  audit_head: AuditHeadTable;
  blind_key: BlindKeyTable;
  calendar_day: CalendarDayTable;
  campaign: CampaignTable;
  campaign_case: CampaignCaseTable;
  campaign_reminder: CampaignReminderTable;
  campaign_unit: CampaignUnitTable;
  case: CaseTable;
  case_event: CaseEventTable;
  case_key: CaseKeyTable;
  case_ledger: CaseLedgerTable;
  case_ledger_head: CaseLedgerHeadTable;
  case_link: CaseLinkTable;
  clearing: ClearingTable;
  consent: ConsentTable;
  definition: DefinitionTable;
  definition_draft: DefinitionDraftTable;
  definition_offer: DefinitionOfferTable;
  definition_part: DefinitionPartTable;
  definition_reader: DefinitionReaderTable;
  draft: DraftTable;
  export_job: ExportJobTable;
  file: FileTable;
  hold: HoldTable;
  idempotency_key: IdempotencyKeyTable;
  job: JobTable;
  letter: LetterTable;
  notification: NotificationTable;
  number_sequence: NumberSequenceTable;
  org_unit: OrgUnitTable;
  payment: PaymentTable;
  person: PersonTable;
  post_holding: PostHoldingTable;
  register_entry: RegisterEntryTable;
  register_event: RegisterEventTable;
  register_identifier: RegisterIdentifierTable;
  identifier_rule: IdentifierRuleTable;
  register_value: RegisterValueTable;
  report_issue: ReportIssueTable;
  report_template: ReportTemplateTable;
  schedule_slot: ScheduleSlotTable;
  session: SessionTable;
  sign_in: SignInTable;
  setting: SettingTable;
  stamp: StampTable;
  substitute: SubstituteTable;
  sweep: SweepTable;
  sweep_finding: SweepFindingTable;
  unit_closing: UnitClosingTable;
  unit_move: UnitMoveTable;
  webhook: WebhookTable;
  word_template: WordTemplateTable;
  work_item: WorkItemTable;
  work_item_candidate: WorkItemCandidateTable;
  work_item_exclusion: WorkItemExclusionTable;
}

/** A database or a transaction in it: what every repository function takes first. */
export type Db = Kysely<Tables>;

/** Where the rows are: a file of the embedded database, or a PostgreSQL. */
export type DatabasePlace =
  /**
   * `data/hearth.db`, file and folder made when missing; `transactionsPerCommit` is how many share one, default 256. Commits of what is not
   * `durable` do not wait for the disk: a machine that stops may lose them.
   */
  | { path: string; transactionsPerCommit?: number; durable?: boolean }
  /** `postgres://user:password@host:5432/hearth`; `connections` is how many this process opens at most, default 10. */
  | { url: string; connections?: number };

/** Opens the database. The tables are there after {@link migrateToLatest}. PostgreSQL is only called by the first query. */
export function openDatabase(place: DatabasePlace): Db {
  if ('url' in place) return new Kysely<Tables>({ dialect: postgresDialect(place.url, place.connections ?? 10) });
  mkdirSync(dirname(place.path), { recursive: true });
  return new Kysely<Tables>({ dialect: sqliteDialect({ transactionsPerCommit: 256, ...place }) });
}

/**
 * Runs the work in one transaction: everything it writes is kept when it returns and nothing when it throws. On PostgreSQL the work
 * is done again when it and another transaction were in each other's way, so it may change nothing outside of the transaction.
 */
export function inTransaction<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : again(() => db.transaction().execute(work));
}
