import { isDeepStrictEqual } from 'node:util';
import type { Definition } from '@hearth/definition';
import { type CaseState, caseTitle, replay } from '@hearth/kernel';
import {
  allCaseHeads,
  auditBreak,
  type CaseHead,
  type CaseRecord,
  checkClearings,
  checkLedger,
  type Db,
  type EventRecord,
  findCase,
  findDefinition,
  firstBrokenEvent,
  listEvents,
  listSettings,
  missingCases,
  SealBroken,
} from '@hearth/storage';
import { masked, stateOf } from '../case/case-state-record.ts';
import { eventOf } from '../case/event-of.ts';
import type { BrokenCase } from './broken-case.ts';
import { brokenFiles } from './verify-files.ts';
import { brokenEntries } from './verify-registers.ts';
import { brokenWorkItems } from './verify-work-items.ts';

/**
 * Recomputes the hash chain of every case and of the ledger of cases, folds the events again and compares what stands beside the history:
 * row, work items, attachments. Gives the number of cases looked at and what is broken. Nobody who can rewrite the whole chain of a case,
 * or of the ledger, is found by it: compare with a backup.
 *
 * @param dataDir folder of the attachments; without it their bytes are not read.
 */
export async function verifyHistory(db: Db, dataDir?: string): Promise<{ cases: number; broken: BrokenCase[] }> {
  const broken: BrokenCase[] = [];
  let cases = 0;
  for await (const head of allCaseHeads(db)) {
    cases += 1;
    broken.push(...(await brokenIn(db, head, dataDir)));
  }
  const ledger = await checkLedger(db);
  const gone = new Set([...(await missingCases(db)), ...ledger.missing]);
  for (const caseId of gone) broken.push({ ...nothing, caseId, what: 'missing' });
  for (const caseId of ledger.unknown) broken.push({ ...nothing, caseId, what: 'unknown' });
  if (ledger.brokenAt !== undefined) broken.push({ ...nothing, seq: ledger.brokenAt, what: 'ledger' });
  const clearings = await checkClearings(db);
  for (const caseId of clearings.cases) broken.push({ ...nothing, caseId, what: 'clearing' });
  if (clearings.brokenAt !== undefined) broken.push({ ...nothing, seq: clearings.brokenAt, what: 'clearing' });
  const auditAt = await auditBreak(db);
  if (auditAt !== undefined) broken.push({ ...nothing, seq: auditAt, what: 'audit' });
  return { cases, broken: [...broken, ...(await brokenEntries(db))] };
}

const nothing = { caseId: '', number: null, seq: null, where: '' };

async function brokenIn(db: Db, { id: caseId, number, revision, headHash }: CaseHead, dataDir?: string) {
  const found = (what: BrokenCase['what'], where: string, seq: number | null = null): BrokenCase => {
    return { caseId, number, seq, what, where };
  };
  const seq = await firstBrokenEvent(db, caseId, { seq: revision, hash: headHash });
  if (seq !== undefined) return [found('event', '', seq)];
  try {
    const record = await findCase(db, caseId);
    const events = await listEvents(db, caseId);
    if (!record) return [found('missing', '')];
    const columns = (await wrongColumns(db, record, events)).map((column) => found('case', column));
    if (columns.length > 0) return columns;
    const items = (await brokenWorkItems(db, stateOf(record))).map((item) => found('work-item', item));
    const files = (await brokenFiles(db, events, dataDir)).map((file) => found('file', file));
    return [...items, ...files];
  } catch (error) {
    // What cannot even be read is not what was written.
    if (error instanceof SyntaxError || isChanged(error)) return [found('case', 'state')];
    throw error;
  }
}

const isChanged = (error: unknown): boolean => error instanceof SealBroken && error.reason === 'changed';

/** Columns of a case that its events do not give. */
async function wrongColumns(db: Db, record: CaseRecord, events: readonly EventRecord[]): Promise<string[]> {
  const folded = JSON.parse(JSON.stringify(replay(events.map(eventOf))));
  const stored = JSON.parse(JSON.stringify(stateOf(record)));
  const { document, ...state } = folded;
  const { document: storedDocument, ...storedState } = stored;
  const definition = await findDefinition(db, record.definition);
  const titles = definition && (await titlesOf(db, definition.compiled as Definition, folded, events));
  const columns: Record<string, [stored: unknown, folded: unknown]> = {
    title: [titles && record.title, titles?.title],
    titleMasked: [titles && record.titleMasked, titles?.titleMasked],
    document: [storedDocument, document],
    state: [storedState, state],
    task: [record.task, folded.task],
    definition: [record.definition, definition && folded.definition],
    unit: [record.unitId, folded.unit],
    initiator: [record.initiator, folded.initiator],
    status: [record.status, folded.status],
    result: [record.result, folded.result ?? null],
    number: [record.number, folded.number ?? null],
    openedAt: [record.openedAt, folded.openedAt],
    submittedAt: [record.submittedAt, folded.submittedAt ?? null],
    endedAt: [record.endedAt, folded.endedAt ?? null],
    clearedAt: [record.clearedAt, folded.cleared?.at ?? null],
  };
  const wrong = Object.entries(columns).filter(([, [is, was]]) => !isDeepStrictEqual(is, was));
  return wrong.map(([column]) => column);
}

/** The titles that the case had after its last event; undefined where the office has settings of its own, which a title may rest on. */
async function titlesOf(db: Db, definition: Definition, state: CaseState, events: readonly EventRecord[]) {
  if ((await listSettings(db, definition.id)).length > 0) return undefined;
  const reading = { now: events.at(-1)?.at ?? '' };
  return {
    title: caseTitle(definition, state, reading),
    titleMasked: caseTitle(definition, masked(definition, state), reading),
  };
}
