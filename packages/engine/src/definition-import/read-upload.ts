import type { Static } from '@fastify/type-provider-typebox';
import { type DocumentProblem, documentsCatalogue, readWorkbookIsolated, type SheetContent } from '@hearth/documents';
import { type Finding, findingText, type Ledger, readCsv, readLedger } from '@hearth/documents/exchange';
import type { OneUpload } from '../http/one-upload.ts';
import type { ProblemItem } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';

/** The sheets of an uploaded workbook or CSV. A file that cannot be read is a refusal with the reason. */
export async function sheetsIn({ name, bytes }: OneUpload): Promise<readonly SheetContent[]> {
  if (/\.csv$/i.test(name)) return [readCsv(bytes, name.replace(/\.csv$/i, ''))];
  const { sheets, problems } = await readWorkbookIsolated(bytes);
  const [wrong] = problems;
  if (wrong) throw refuse(422, 'definition-import-unreadable', { reason: reasonOf(wrong) });
  return sheets;
}

/** The first sheet that holds a table. */
export const ledgerIn = async (upload: OneUpload): Promise<Ledger> => (await ledgersIn(upload))[0];

/** Every sheet that holds a table; there is one. */
export async function ledgersIn(upload: OneUpload): Promise<[Ledger, ...Ledger[]]> {
  const [first, ...others] = (await sheetsIn(upload)).flatMap((sheet) => readLedger(sheet) ?? []);
  if (!first) throw refuse(422, 'definition-import-unreadable', { reason: reasonOf({ code: 'ledger-no-table' }) });
  return [first, ...others];
}

/** Why a file was refused, as the package that read it says. */
export function reasonOf({ code, params = {} }: Pick<DocumentProblem, 'code' | 'params'>): string {
  return (documentsCatalogue[code]?.['zh-CN'] ?? code).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}

/** Findings of an importer as answers list problems. */
export const toldFindings = (findings: readonly Finding[]): Static<typeof ProblemItem>[] =>
  findings.map((finding) => ({
    ...{ code: finding.code, path: finding.path, params: { ...finding.params }, level: finding.level },
    message: { 'zh-CN': findingText(finding), en: findingText(finding, 'en') },
  }));
