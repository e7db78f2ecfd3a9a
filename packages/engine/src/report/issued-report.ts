import { correctedCase, type Evidence, type Finding, finding, type Report, type ReportNumber } from '@hearth/figures';
import { correctedSince, findCase, type Json, type ReportIssueRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { sourcesOf, type WrittenReport } from './report.service.ts';

/** A number as it went out. */
type IssuedNumber = Pick<ReportNumber, 'title' | 'value' | 'measure'> & { digest: string };

/** What is kept of a report that went out: its numbers, and how it read. One that went out under an older version has the numbers only. */
interface IssuedReport {
  numbers: Readonly<Record<string, IssuedNumber>>;
  report?: Report;
  evidence?: Record<string, Evidence>;
}

/** A report as it goes out, to be kept beside its edits. */
export function toIssued(report: Report, evidence: Record<string, Evidence>): Json {
  const numbers = Object.values(report.numbers).map(({ key, title, value, measure }): [string, IssuedNumber] => [
    key,
    { title, value, measure, digest: evidence[key]?.digest ?? '' },
  ]);
  const issued: IssuedReport = { numbers: Object.fromEntries(numbers), report, evidence };
  return JSON.parse(JSON.stringify(issued)) as Json;
}

/** How a report reads that was issued, with what has changed since in front of its findings; one that was not, as it is written now. */
export async function asIssued(
  context: EngineContext,
  { issued: kept, issuedAt }: ReportIssueRecord,
  written: WrittenReport,
): Promise<WrittenReport> {
  if (!kept || !issuedAt) return written;
  const issued = readIssued(kept);
  const since = await changedSince(context, issued, issuedAt, written);
  const report = issued.report ?? written.report;
  const { evidence } = issued;
  return {
    ...written,
    report: { ...report, findings: [...since, ...report.findings] },
    ...(evidence ? { prove: async () => evidence } : {}),
  };
}

function readIssued(kept: Json): IssuedReport {
  const issued = kept as unknown as IssuedReport | IssuedReport['numbers'];
  return 'report' in issued && 'numbers' in issued
    ? (issued as IssuedReport)
    : { numbers: issued as IssuedReport['numbers'] };
}

/** The cases that were corrected since, then each number that differs and each whose figure has gone. */
async function changedSince(
  context: EngineContext,
  { numbers: then }: IssuedReport,
  issuedAt: string,
  { report, proveWithCases }: WrittenReport,
): Promise<Finding[]> {
  const { db } = context;
  const evidence = await proveWithCases();
  const changed = Object.values(report.numbers).filter(({ key, value }) => {
    const before = then[key];
    return before && (before.value !== value || before.digest !== (evidence[key]?.digest ?? ''));
  });
  const findings = changed.map(({ key, title, value, measure }) => {
    const params = { title, was: `${then[key]?.value ?? ''}${measure}`, now: `${value ?? ''}${measure}` };
    const code = then[key]?.value === value ? 'report.records-changed' : 'report.value-changed';
    return finding(code, '', params, [key]);
  });
  const known = new Set(sourcesOf(context).flatMap(({ id, figures }) => figures.map((figure) => `${id}.${figure.id}`)));
  const gone = Object.entries(then)
    .filter(([key]) => !(key in report.numbers) && !known.has(key.slice(0, key.indexOf('@'))))
    .map(([key, { title }]) => finding('report.figure-gone', '', { title }, [key], 'error'));
  const cases = [...new Set(changed.flatMap(({ key }) => evidence[key]?.cases ?? []))];
  const corrected = await correctedSince(db, cases, issuedAt);
  const named = await Promise.all(corrected.map(async (one) => (await findCase(db, one))?.number ?? one));
  return [...named.map(correctedCase), ...gone, ...findings];
}
