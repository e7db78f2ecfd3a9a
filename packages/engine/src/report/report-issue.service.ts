import { type Edit, withEdits } from '@hearth/figures';
import {
  deleteReportIssue,
  findReportIssue,
  insertReportIssue,
  type Json,
  type JsonObject,
  listReportIssues,
  type ReportIssueRecord,
  updateReportIssue,
} from '@hearth/storage';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { asIssued, toIssued } from './issued-report.ts';
import { type ReportWish, reportFor, type WrittenReport } from './report.service.ts';

/** How many of one's reports are listed. */
const LISTED = 100;

/** Keeps a report with its period, units and parameters, so that it can be edited by hand and issued. */
export async function keepReport(
  context: EngineContext,
  person: SignedIn,
  wish: ReportWish,
): Promise<ReportIssueRecord> {
  const { report } = await reportFor(context, person, wish);
  const now = context.clock();
  const issue: ReportIssueRecord = {
    ...{ id: context.newId(), account: person.account, title: report.title, template: wish.template },
    // The days stand in it, so that it tells of the same period tomorrow.
    wish: JSON.parse(JSON.stringify({ ...wish, ...report.period, unit: report.unit.id })) as JsonObject,
    ...{ edits: [], issued: null, issuedAt: null, revision: 1, createdAt: now, changedAt: now },
  };
  await insertReportIssue(context.db, issue);
  return issue;
}

export const keptReports = ({ db }: EngineContext, { account }: SignedIn): Promise<ReportIssueRecord[]> =>
  listReportIssues(db, account, LISTED);

export interface OpenedReport extends WrittenReport {
  issue: ReportIssueRecord;
}

/**
 * A kept report written anew, with what was changed by hand. Once issued it reads as it went out; numbers that have changed since are
 * named, and the cases behind them that were corrected.
 */
export async function openReport(context: EngineContext, person: SignedIn, id: string): Promise<OpenedReport> {
  const issue = await ownReport(context, person, id);
  const written = await reportFor(context, person, issue.wish as unknown as ReportWish);
  const report = withEdits(written.report, issue.edits as unknown as Edit[]);
  return { issue, ...(await asIssued(context, issue, { ...written, report })) };
}

/** Saves the sentences changed by hand; an empty text takes a change back. */
export async function editReport(
  context: EngineContext,
  person: SignedIn,
  id: string,
  { edits, revision }: { edits: Edit[]; revision: number },
): Promise<OpenedReport> {
  const issue = await ownReport(context, person, id);
  if (issue.issuedAt) throw refuse(409, 'report-issued', {});
  await save(context, { ...issue, edits: edits.filter(({ text }) => text.trim() !== '') as unknown as Json }, revision);
  return openReport(context, person, id);
}

/** Notes that the report goes out as it is: its text and its numbers are kept. */
export async function issueReport(
  context: EngineContext,
  person: SignedIn,
  id: string,
  revision: number,
): Promise<OpenedReport> {
  const { issue, report, prove } = await openReport(context, person, id);
  if (issue.issuedAt) throw refuse(409, 'report-issued', {});
  const issued = toIssued(report, await prove());
  await save(context, { ...issue, issued, issuedAt: context.clock() }, revision);
  return openReport(context, person, id);
}

export async function dropReport(context: EngineContext, person: SignedIn, id: string): Promise<void> {
  const issue = await ownReport(context, person, id);
  if (issue.issuedAt) throw refuse(409, 'report-issued', {});
  await deleteReportIssue(context.db, id);
}

async function save({ db, clock }: EngineContext, issue: ReportIssueRecord, revision: number): Promise<void> {
  const next = { ...issue, revision: issue.revision + 1, changedAt: clock() };
  if (issue.revision !== revision || !(await updateReportIssue(db, next, revision))) throw stale(issue.revision);
}

async function ownReport({ db }: EngineContext, { account }: SignedIn, id: string): Promise<ReportIssueRecord> {
  const issue = await findReportIssue(db, id);
  if (issue?.account !== account) throw refuse(404, 'report-issue-not-found', {});
  return issue;
}
