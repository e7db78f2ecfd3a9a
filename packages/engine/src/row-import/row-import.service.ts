import type { Field } from '@hearth/definition';
import { documentsOfLedger, type Finding, foundAt, type Ledger } from '@hearth/documents/exchange';
import type { Document } from '@hearth/kernel';
import { inTransaction } from '@hearth/storage';
import { startCase } from '../case/case.service.ts';
import type { EngineContext } from '../context.ts';
import { ledgersIn, toldFindings } from '../definition-import/read-upload.ts';
import { entryWords, isExportHeading, isNotInForce } from '../export/entry-words.ts';
import type { OneUpload } from '../http/one-upload.ts';
import { problemItems } from '../problems/problem-items.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { addByHand } from '../register/register.service.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { resolveNames } from './resolve-names.ts';

/** Into what the rows go. */
export type RowTarget = { task: string } | { register: string };

export interface RowImport {
  target: RowTarget;
  unit?: string | undefined;
  /** Rows with something unclear come in too, without it. Otherwise one of them keeps all out. */
  keepUnclear?: boolean | undefined;
  dryRun?: boolean | undefined;
}

/** More is a migration, not an import. */
const mostRows = 5000;
const mostTold = 500;
/** Rows that the door refuses and that are told; with more, the file is not meant for it. */
const mostRefused = 200;

/**
 * The rows of a ledger as drafts of a task or as entries of a register, all or none: each goes through the same door as one that somebody
 * fills in. Refused rows are named with their row; nothing is kept then. A dry run names all of them.
 */
export async function importRows(context: EngineContext, person: SignedIn, wish: RowImport, upload: OneUpload) {
  const [first, ...others] = await ledgersIn(upload);
  const { ledger, gone, findings: left } = inForce(first);
  if (ledger.rows.length > mostRows) throw refuse(422, 'definition-import-too-long', { limit: mostRows });
  const fields = fieldsOf(context, wish.target);
  const identifiers = identifiersOf(context, wish.target);
  const further = others.map((table) => withoutRowsOf(table, ledger, gone));
  const read = documentsOfLedger(ledger, fields, { further, identifiers });
  const { documents, ...named } = await resolveNames(context, person, {
    ...{ sheet: ledger.sheet, rows: read.documents, fields },
  });
  const findings = [...left, ...read.findings.filter((one) => !isOfExport(one)), ...named.findings];
  const told = { rows: documents.length, ...listed(findings) };
  const isClear = findings.every(({ code }) => code === 'ledger-column-unused');
  if (wish.dryRun) return { ...told, created: 0, refused: await rehearsed(context, person, wish, documents) };
  if (!isClear && !wish.keepUnclear) return { ...told, created: 0, refused: [] };
  await inTransaction(context.db, async (db) => {
    const within = { ...context, db };
    for (const { row, document } of documents) {
      await withRow(ledger.sheet, row, () => create(within, person, wish, document));
    }
  });
  return { ...told, created: documents.length, refused: [] };
}

type LedgerRow = Ledger['rows'][number];

/** Not a key that a field can have. */
const unitOfRow = '#unit';

/** An exported register says of each entry where it stands: taken in again it stands there. */
const unitFields = (['zh-CN', 'en'] as const).map((locale): Field => {
  const names = { id: unitOfRow, key: unitOfRow, path: unitOfRow, title: entryWords(locale).unit };
  return { ...names, kind: 'org-unit', sensitivity: 'public', required: false, schema: { type: 'string' } };
});

/** What an export adds to the fields is no news when the file comes back. */
const isOfExport = ({ code, params }: Finding): boolean =>
  code === 'ledger-column-unused' && isExportHeading(String(params.title));

/** The rows that stand for something in force. An export says of the others that they are not: they are told and left out. */
function inForce(ledger: Ledger): { ledger: Ledger; gone: LedgerRow[]; findings: Finding[] } {
  const { columns, rows, sheet } = ledger;
  const wordIn = ({ cells }: LedgerRow): string | undefined => {
    const at = columns.findIndex(({ title }, place) => isNotInForce(title, String(cells[place] ?? '')));
    return at < 0 ? undefined : String(cells[at]);
  };
  const gone = rows.filter((row) => wordIn(row) !== undefined);
  const findings = gone.map((row) =>
    foundAt({ sheet, row: row.row }, 'ledger-row-not-in-force', { value: wordIn(row) ?? '' }),
  );
  return { ledger: { ...ledger, rows: rows.filter((row) => !gone.includes(row)) }, gone, findings };
}

/** The table of a repeating group without what belongs to rows that were left out; its first column names them. */
function withoutRowsOf(table: Ledger, { columns }: Ledger, gone: readonly LedgerRow[]): Ledger {
  const at = columns.findIndex(({ title }) => title === table.columns[0]?.title);
  const names = new Set(at < 0 ? [] : gone.map(({ cells }) => String(cells[at] ?? '')));
  return { ...table, rows: table.rows.filter(({ cells }) => !names.has(String(cells[0] ?? ''))) };
}

class Rehearsed extends Error {}

/** What the door would refuse of each row, among them rows that are doubles of entries or of one another. Nothing is kept. */
async function rehearsed(
  context: EngineContext,
  person: SignedIn,
  wish: RowImport,
  documents: readonly { row: number; document: Document }[],
) {
  const refused: { row: number; problems: ReturnType<typeof problemItems> }[] = [];
  const all = inTransaction(context.db, async (db) => {
    for (const { row, document } of documents) {
      const problems = await refusalOf(() => create({ ...context, db }, person, wish, document));
      if (problems) refused.push({ row, problems: problemItems(problems) });
      if (refused.length === mostRefused) break;
    }
    throw new Rehearsed();
  });
  await all.catch((error) => {
    if (!(error instanceof Rehearsed)) throw error;
  });
  return refused;
}

async function refusalOf(work: () => Promise<void>) {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

async function create(
  context: EngineContext,
  person: SignedIn,
  { target, unit: chosen }: RowImport,
  { [unitOfRow]: own, ...document }: Document,
): Promise<void> {
  const unit = typeof own === 'string' ? own : chosen;
  const wanted = { ...(unit === undefined ? {} : { unit }), document };
  if ('task' in target) await startCase(context, context.db, person, { task: target.task, ...wanted });
  else await addByHand(context, context.db, person, { register: target.register, ...wanted });
}

function fieldsOf({ definitions }: EngineContext, target: RowTarget): readonly Field[] {
  if ('task' in target) {
    const offered = definitions.current(target.task);
    if (!offered) throw refuse(404, 'task-not-found', { task: target.task });
    return offered.definition.form.fields;
  }
  const register = definitions.register(target.register);
  if (!register) throw refuse(404, 'register-not-found', { register: target.register });
  return [...register.form.fields, ...unitFields];
}

/** What tells one entry from others also tells which rows of a list speak of one. */
const identifiersOf = ({ definitions }: EngineContext, target: RowTarget): readonly (readonly string[])[] =>
  'task' in target ? [] : (definitions.register(target.register)?.register.identifiers ?? []);

/** Says of a refusal which row of the file it is about. */
async function withRow<T>(sheet: string, row: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, params: { ...problem.params, sheet, row } }));
    throw new Refusal(error.status, [...refuse(422, 'definition-import-row', { sheet, row }).problems, ...problems]);
  }
}

const listed = (findings: readonly Finding[]) => ({
  findings: toldFindings(findings.slice(0, mostTold)) as ReturnType<typeof problemItems>,
  more: Math.max(0, findings.length - mostTold),
});
