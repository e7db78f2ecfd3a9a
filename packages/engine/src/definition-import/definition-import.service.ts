import { documentsCatalogue } from '@hearth/documents';
import {
  type ConfirmedColumn,
  type Finding,
  formOfLedger,
  readJsonSchema,
  readXlsForm,
} from '@hearth/documents/exchange';
import type { JsonObject } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { beginDraft } from '../definition-draft/definition-draft.service.ts';
import { type DraftFiles, filledBlank, filledRegister } from '../definition-draft/draft-files.ts';
import type { OneUpload } from '../http/one-upload.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { ledgerIn, reasonOf, sheetsIn, toldFindings } from './read-upload.ts';

export type ImportKind = 'ledger' | 'xlsform' | 'json-schema';

/** Most findings that one answer lists. */
const mostTold = 500;

/** Looks through a file and says what it would become. Nothing is kept. */
export async function readImport(context: EngineContext, kind: ImportKind, upload: OneUpload) {
  if (kind === 'ledger') return readLedgerFile(upload);
  return kind === 'xlsform' ? readXlsFormFile(context, upload) : readSchemaFile(context, upload);
}

async function readLedgerFile(upload: OneUpload) {
  const { sheet, title, header, columns, rows, skipped, findings } = await ledgerIn(upload);
  const told = columns.map(({ evidence, ...column }) => ({
    ...{ ...column, options: [...column.options], samples: [...column.samples] },
    evidence: evidence.map(({ code, params }) => sentences(code, params)),
  }));
  const ledger = {
    ...{ sheet, headerFrom: header.from, headerTo: header.to, rows: rows.length, columns: told },
    skipped: skipped.filter(({ why }) => why !== 'blank'),
  };
  return { title: title ?? nameOf(upload), ledger, files: null, ...told500(findings) };
}

async function readXlsFormFile(context: EngineContext, upload: OneUpload) {
  const form = readXlsForm({ sheets: await sheetsIn(upload), problems: [] });
  if (!form) throw refuse(422, 'definition-import-unreadable', { reason: reasonOf({ code: 'xlsform-no-survey' }) });
  const title = form.title ?? nameOf(upload);
  const files = await filledBlank(context, { title, ...(form.id ? { id: form.id } : {}) }, form.form as JsonObject);
  const named = form.caseTitle ? { ...files, task: { ...files.task, caseTitle: form.caseTitle } } : files;
  return { title, ledger: null, files: named, ...told500(form.findings) };
}

async function readSchemaFile(context: EngineContext, upload: OneUpload) {
  const form = readJsonSchema(jsonIn(upload));
  if (!form)
    throw refuse(422, 'definition-import-unreadable', { reason: reasonOf({ code: 'json-schema-not-object' }) });
  const title = form.title ?? nameOf(upload);
  const files: DraftFiles = await filledBlank(context, { title }, form.form as JsonObject);
  return { title, ledger: null, files, ...told500(form.findings) };
}

function jsonIn({ bytes }: OneUpload): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = reasonOf({ code: 'json-unreadable', params: { reason: (error as Error).message } });
    throw refuse(422, 'definition-import-unreadable', { reason });
  }
}

/** Begins a draft from the columns of a ledger as somebody confirmed them. */
export async function beginFromLedger(
  context: EngineContext,
  person: SignedIn,
  { title, columns, register = false }: { title: string; columns: ConfirmedColumn[]; register?: boolean },
) {
  const form = formOfLedger(columns) as JsonObject;
  const files = register
    ? await filledRegister(context, title, form, tellingColumns(columns))
    : await filledBlank(context, { title }, form);
  return beginDraft(context, person, { from: 'files', files });
}

/** The first text is what an entry is called; a number of a person or of a unit tells it from others, if there is one. */
function tellingColumns(columns: ConfirmedColumn[]): { name: string; identifier: string } {
  const name = (columns.find(({ kind }) => kind === 'text') ?? columns[0]!).key;
  const number = columns.find(({ kind }) => kind === 'resident-id' || kind === 'credit-code');
  return { name, identifier: number?.key ?? name };
}

const told500 = (findings: readonly Finding[]) => ({
  findings: toldFindings(findings.slice(0, mostTold)),
  more: Math.max(0, findings.length - mostTold),
});

const nameOf = ({ name }: OneUpload): string => name.replace(/\.[^.]*$/, '').slice(0, 100) || name;

function sentences(code: string, params: Readonly<Record<string, string | number>>) {
  const fill = (text = code) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { 'zh-CN': fill(documentsCatalogue[code]?.['zh-CN']), en: fill(documentsCatalogue[code]?.en) };
}
