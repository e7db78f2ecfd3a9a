import { isDeepStrictEqual } from 'node:util';
import { replay } from '@hearth/kernel';
import { allCases, type CaseRecord, type Db, firstBrokenEvent, listEvents } from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import { eventOf } from '../case/event-of.ts';

/** A case whose history is not what was written. */
export interface BrokenCase {
  caseId: string;
  number: string | null;
  /** Number of the first event that was changed, added or taken away; null when only the state beside the history was changed. */
  seq: number | null;
}

/** Recomputes the hash chain of every case and folds its events again. Gives the number of cases looked at and the broken ones. */
export async function verifyHistory(db: Db): Promise<{ cases: number; broken: BrokenCase[] }> {
  const broken: BrokenCase[] = [];
  let cases = 0;
  for await (const record of allCases(db)) {
    cases += 1;
    const { id: caseId, number } = record;
    const seq = await firstBrokenEvent(db, caseId, { seq: record.revision, hash: record.headHash });
    if (seq !== undefined) broken.push({ caseId, number, seq });
    else if (!(await matchesHistory(db, record))) broken.push({ caseId, number, seq: null });
  }
  return { cases, broken };
}

/** Whether the stored state is the fold of the stored events. */
async function matchesHistory(db: Db, record: CaseRecord): Promise<boolean> {
  const events = await listEvents(db, record.id);
  const folded = JSON.parse(JSON.stringify(replay(events.map(eventOf))));
  return isDeepStrictEqual(folded, JSON.parse(JSON.stringify(stateOf(record))));
}
