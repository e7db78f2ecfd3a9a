import { Readable } from 'node:stream';
import { shanghaiDate } from '@hearth/china';
import { markdownOf } from '@hearth/figures';
import { insertAudit } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { type ExportMark, exportMark } from '../export/export-mark.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { reportInTemplate } from '../word-template/word-template.service.ts';
import { type ReportWish, reportFor, type WrittenReport } from './report.service.ts';
import { reportDocx } from './report-paper.ts';

export type ReportFormat = 'docx' | 'md' | 'json';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A report as a file. */
export async function reportFile(
  context: EngineContext,
  person: SignedIn,
  wish: ReportWish,
  format: ReportFormat,
  word?: string,
): Promise<{ name: string; type: string; bytes: Readable }> {
  return fileOf(context, person, await reportFor(context, person, wish), format, word);
}

/** A written report as a file, put on record; `word` is the id of a Word template of the office's own. */
export async function fileOf(
  context: EngineContext,
  person: SignedIn,
  written: WrittenReport,
  format: ReportFormat,
  word?: string,
): Promise<{ name: string; type: string; bytes: Readable }> {
  const at = context.clock();
  const bytes =
    word === undefined
      ? await bytesOf(written, format, shanghaiDate(at), exportMark(context, person))
      : await reportInTemplate(context, written, word, exportMark(context, person).text);
  const { template, unit, period } = written.report;
  const detail = { report: template, format, unit: unit.id, ...period };
  await insertAudit(context.db, {
    id: context.newId(),
    at,
    personId: person.id,
    action: 'export',
    caseId: null,
    detail,
  });
  return { name: `${written.report.title}.${format}`, type: mediaTypes[format], bytes: Readable.from([bytes]) };
}

async function bytesOf(
  { report, prove, proveWithCases }: WrittenReport,
  format: ReportFormat,
  today: string,
  { text, by, at }: ExportMark,
): Promise<Buffer> {
  if (format === 'md') return Buffer.from(`${markdownOf(report).trimEnd()}\n\n*${text}*\n`);
  if (format === 'docx') return reportDocx({ report, evidence: await prove() }, today, text);
  return Buffer.from(
    `${JSON.stringify({ exported: { by, at }, report, evidence: await proveWithCases() }, null, 2)}\n`,
  );
}
