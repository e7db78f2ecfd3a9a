export type { FormerRange, Range, Reader } from './access/readable.ts';
export { type LoadRows, loadSnapshot } from './backup/load-rows.ts';
export { readSnapshot, type Snapshot, type SnapshotRow } from './backup/snapshot.ts';
export {
  type BoardFilter,
  type BoardItem,
  doneBoardItems,
  openBoardItems,
  type PostLoad,
  postLoads,
  type UnitLoad,
  unitLoads,
} from './board/board.repository.ts';
export {
  type CalendarDayRecord,
  insertCalendarDays,
  listCalendarDays,
  replaceCalendarYear,
} from './calendar-day/calendar-day.repository.ts';
export {
  type CampaignCase,
  type CampaignRecord,
  type CampaignUnit,
  campaignOfCase,
  casesOfCampaign,
  closeCampaign,
  findCampaign,
  insertCampaign,
  insertCampaignCase,
  insertCampaignReminder,
  listCampaignReminders,
  listCampaigns,
} from './campaign/campaign.repository.ts';
export {
  allCaseHeads,
  allCases,
  type CaseHead,
  type CaseRecord,
  caseIdsAfter,
  countLiveCases,
  findCase,
  findCaseByNumber,
  insertCase,
  liveCasesOf,
  lockCase,
  missingCases,
  updateCase,
} from './case/case.repository.ts';
export {
  type CaseFilter,
  type CaseOrder,
  type CaseSort,
  caseOrders,
  casesReferringTo,
  countCases,
  countRunningCases,
  defaultCaseSort,
  findReadableCase,
  type ListedCase,
  listCases,
  type ReferringColumn,
  streamCases,
} from './case/case-list.repository.ts';
export {
  appendEvents,
  type ChainHead,
  type EventRecord,
  emptyChain,
  firstBrokenEvent,
  listEvents,
  type NewEvent,
  rewriteEvents,
} from './case-event/case-event.repository.ts';
export { type CaseKey, casesWithKeys, lockKeys, type SameCase, setCaseKeys } from './case-key/case-key.repository.ts';
export { checkLedger, type LedgerFindings } from './case-ledger/case-ledger.repository.ts';
export { type CaseLinkRecord, findOrigin, insertCaseLink, listCaseLinks } from './case-link/case-link.repository.ts';
export { type DatabasePlace, type Db, inTransaction, openDatabase } from './database.ts';
export { databaseVersion } from './database-version.ts';
export {
  type DefinitionRecord,
  findDefinition,
  insertDefinition,
  listVersions,
  newestVersions,
  publishedAt,
  versionNumber,
} from './definition/definition.repository.ts';
export {
  type DefinitionDraftHead,
  type DefinitionDraftRecord,
  type DefinitionReader,
  deleteDefinitionDraft,
  findDefinitionDraft,
  forgetDefinitionReader,
  forgetDefinitionReadersBefore,
  insertDefinitionDraft,
  listDefinitionDrafts,
  listDefinitionReaders,
  noteDefinitionReader,
  saveDefinitionDraft,
} from './definition-draft/definition-draft.repository.ts';
export {
  type DefinitionOffer,
  listDefinitionOffers,
  saveDefinitionOffer,
} from './definition-offer/definition-offer.repository.ts';
export {
  type DefinitionPartRecord,
  deleteDefinitionPart,
  listDefinitionParts,
  saveDefinitionPart,
} from './definition-part/definition-part.repository.ts';
export { holdName } from './dialect/hold.ts';
export { type DraftRecord, deleteDrafts, findDraft, listDraftsOfCase, saveDraft } from './draft/draft.repository.ts';
export {
  cancelExportJob,
  claimExportJob,
  deleteExportJobsBefore,
  type ExportJobRecord,
  endExportJob,
  findExportJob,
  insertExportJob,
  listExportJobs,
  noteExportProgress,
  releaseExportJob,
} from './export-job/export-job.repository.ts';
export { attachFiles, type FileRecord, findFile, insertFile, storedDigests } from './file/file.repository.ts';
export {
  deleteAnswersBefore,
  findAnswer,
  type IdempotencyRecord,
  insertAnswer,
} from './idempotency-key/idempotency-key.repository.ts';
export { inSavepoint } from './in-savepoint.ts';
export {
  casesWithJobs,
  claimDueJobs,
  countDeadJobs,
  deleteJob,
  dropJob,
  insertJob,
  type JobRecord,
  type JobState,
  type ListedJob,
  listJobs,
  nextJobAt,
  noteJobFailure,
  retryJob,
} from './job/job.repository.ts';
export type { Lease } from './job/lease.ts';
export type { Json, JsonObject } from './json.ts';
export {
  claimLetters,
  countLetters,
  deleteOldLetters,
  dropLetter,
  insertLetters,
  type LetterOutcome,
  type LetterRecord,
  type LetterState,
  listLetters,
  type NewLetter,
  noteLetters,
  retryLetter,
} from './letter/letter.repository.ts';
export { migrateTo, migrateToLatest, migrateToNothing } from './migrations/migrate.ts';
export {
  type ChangedNotification,
  changedNotifications,
  countUnread,
  deleteReadNotifications,
  insertNotifications,
  listNotifications,
  markRead,
  type NewNotification,
  type NotificationRecord,
  notificationsSince,
  settleNotifications,
} from './notification/notification.repository.ts';
export { lastNumber, takeNumber } from './number-sequence/number-sequence.repository.ts';
export { type DatabaseObstacle, databaseObstacle } from './obstacle.ts';
export type { Page, Paged } from './page.ts';
export {
  endPayments,
  insertPayment,
  type ListedPayment,
  listPayments,
  listPaymentsOf,
  type PaymentFilter,
  type PaymentStanding,
  sumPayments,
} from './payment/payment.repository.ts';
export * from './people.ts';
export * from './privacy.ts';
export {
  allEntries,
  type EntryFilter,
  type EntryReader,
  findByIdentifier,
  findEntry,
  findReadableEntry,
  holdsIdentifiersBy,
  insertEntry,
  type ListedEntry,
  listEntries,
  listEntriesWrittenBy,
  type RegisterEntryRecord,
  rewriteIdentifiers,
  setIdentifiers,
  streamEntries,
  updateEntry,
} from './register-entry/register-entry.repository.ts';
export {
  appendRegisterEvent,
  dropDatedValues,
  insertDatedValue,
  listDatedValues,
  listRegisterEvents,
  registerChainBreak,
  rewriteRegisterEvents,
} from './register-event/register-event.repository.ts';
export {
  correctedSince,
  deleteReportIssue,
  findReportIssue,
  insertReportIssue,
  insertReportTemplate,
  listReportIssues,
  listReportTemplates,
  type ReportIssueRecord,
  updateReportIssue,
} from './report-issue/report-issue.repository.ts';
export { runSql } from './run-sql.ts';
export {
  claimSlots,
  findReadableSlot,
  insertSlots,
  lastSlots,
  listSlots,
  lockSlot,
  missSlots,
  type SlotFilter,
  type SlotRecord,
  saveSlot,
  slotOfCase,
  slotsIn,
} from './schedule-slot/schedule-slot.repository.ts';
export {
  addDataKey,
  dropOldDataKeys,
  openDataKeys,
  resealDataKeys,
} from './seal/data-key.repository.ts';
export {
  isSealing,
  type Key,
  masterKeyOf,
  SealBroken,
  seal,
  unseal,
  useKeys,
} from './seal/key-ring.ts';
export { resealBatch } from './seal/reseal.ts';
export { openSealed, sealing } from './seal/sealed-file.ts';
export { listSettings, type SettingRecord, saveSetting } from './setting/setting.repository.ts';
export { raiseStamp, readStamp, readStamps, type StampName } from './stamp/stamp.repository.ts';
export {
  claimSweep,
  deleteOldSweeps,
  findSweep,
  insertSweep,
  insertSweepFinding,
  listSweepFindings,
  listSweeps,
  noteSweep,
  resumeSweep,
  type SweepRecord,
} from './sweep/sweep.repository.ts';
export {
  askEntryRows,
  askTypedRows,
  holdsEntryRows,
  holdsTypedRows,
  type SeenTable,
  sqlDialectOf,
} from './typed/ask-typed-rows.ts';
export { ensureReadingIndexes } from './typed/ensure-reading-indexes.ts';
export { dropTypedTables, ensureTypedTables, rowsLackCopies } from './typed/ensure-typed-tables.ts';
export type { ColumnType, TypedColumn, TypedRow, TypedTable } from './typed/typed-table.ts';
export { writeTypedRows } from './typed/write-typed-rows.ts';
export {
  deleteWebhook,
  findWebhook,
  listWebhooks,
  saveWebhook,
  type WebhookRecord,
} from './webhook/webhook.repository.ts';
export {
  deleteWordTemplate,
  insertWordTemplate,
  listWordTemplates,
  type WordTemplateRecord,
  wordTemplateContent,
} from './word-template/word-template.repository.ts';
export {
  countInbox,
  findInboxItem,
  type InboxCounts,
  type InboxFilter,
  type InboxItem,
  isForReader,
  listInbox,
  listOpenItemsOfCase,
  listPartsOf,
} from './work-item/inbox.repository.ts';
export { listPartsBetween, type PartInCase } from './work-item/parts-on-day.ts';
export {
  type Candidates,
  casesWithOpenWork,
  countHeldWork,
  insertWorkItem,
  listOpenWorkItems,
  listWorkItemsOfCase,
  type StoredWorkItem,
  updateWorkItem,
  type WorkItemRecord,
} from './work-item/work-item.repository.ts';
