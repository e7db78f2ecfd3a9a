export { endCampaign, urge } from './campaign/campaign-actions.ts';
export { createCampaign } from './campaign/create-campaign.ts';
export { runCampaigns } from './campaign/run-campaigns.ts';
export { openCase, type Request as CaseRequest, runCommand } from './case/run-command.ts';
export type { EngineContext } from './context.ts';
export { DefinitionShelf, type PublishedDefinition, publishDefinitions } from './definition/definition-shelf.ts';
export {
  type BrokenForm,
  formFolders,
  type LoadedForm,
  type LoadedForms,
  loadForm,
  loadForms,
  problemLines,
  readPosts,
} from './definition/load-forms.ts';
export { publishTexts, watchDefinitions } from './definition/publish.service.ts';
export { beginDraft } from './definition-draft/definition-draft.service.ts';
export { type DraftFiles, textsOfDraft } from './definition-draft/draft-files.ts';
export { beginFromLedger, readImport } from './definition-import/definition-import.service.ts';
export { type EngineOptions, engine } from './engine.ts';
export { type ExportFile, exportFile } from './export/export.service.ts';
export { runExport } from './export/run-exports.ts';
export { type FigureItem, figuresFor } from './figure/figure.service.ts';
export { pathOf as storedFilePath, storeBytes } from './file/file-store.ts';
export { filesNamedIn } from './file/named-files.ts';
export { ordinaryLimits } from './http/flood-gate.ts';
export { noteClock } from './jobs/clock-watch.ts';
export { watchPosts } from './jobs/reassign-cases.ts';
export { type JobFailure, nextDueAt, runDueJobs } from './jobs/run-due-jobs.ts';
export { runSweepBatch, runSweeps } from './jobs/run-sweeps.ts';
export { tidy } from './jobs/tidy.ts';
export { openThroughLink } from './link/link.service.ts';
export { startMigration, tryMigration } from './migration/migration.service.ts';
export type { DeliveryOptions } from './outbox/delivery.ts';
export { sendLetters } from './outbox/send-letters.ts';
export { messageOf } from './problems/catalogue.ts';
export { answerError } from './problems/error-handler.ts';
export { engineCatalogue } from './problems/problem.ts';
export { Refusal } from './problems/refusal.ts';
export { addEntry } from './register/write-entry.ts';
export { loadReports } from './report/load-reports.ts';
export { reportFile } from './report/report-file.ts';
export { reportMessage } from './report/report-message.ts';
export { verifyReport } from './report/verify-report.ts';
export { runClearings } from './retention/run-clearings.ts';
export { importPeople, importUnits, type NewAccount } from './roster/import-roster.service.ts';
export { importRows, type RowTarget } from './row-import/row-import.service.ts';
export { runSchedules } from './schedule/run-schedules.ts';
export { givePasswordAtMachine } from './session/account.service.ts';
export type { ExternalOptions } from './session/external-sign-in.ts';
export { defaultPasswordCost, hashPassword, leastPasswordCost, type PasswordCost } from './session/password.ts';
export { openSession } from './session/session.service.ts';
export { sessionCookie } from './session/session-cookie.ts';
export { actAs, administrators, type SignedIn } from './session/signed-in.ts';
export { rebuildTypedTables } from './typed-table/rebuild.ts';
export type { BrokenCase } from './verify/broken-case.ts';
export { verifyHistory } from './verify/verify-history.ts';
