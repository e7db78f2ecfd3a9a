import { isDeepStrictEqual } from 'node:util';
import { replay } from '@hearth/kernel';
import { allCaseHeads, type Db, findCase, firstBrokenEvent, listEvents, missingCases } from '@hearth/storage';
import { stateOf } from '../case/case-state-record.ts';
import { eventOf } from '../case/event-of.ts';

/** A case whose history is not what was written. */
export interface BrokenCase {
  caseId: string;
  number: string | null;
  /** Number of the first event that was changed, added or taken away; null when only the state beside the history was. */
  seq: number | null;
}

/**
 * Recomputes the hash chain of every case and folds its events again. Gives the number of cases looked at and the broken ones. Nobody
 * who can rewrite the whole chain of a case, or take a case away with all its events, is found by it: compare with a backup.
 */
export async function verifyHistory(db: Db): Promise<{ cases: number; broken: BrokenCase[] }> {
  const broken: BrokenCase[] = [];
  let cases = 0;
  for await (const { id: caseId, number, revision, headHash } of allCaseHeads(db)) {
    cases += 1;
    const seq = await firstBrokenEvent(db, caseId, { seq: revision, hash: headHash });
    if (seq !== undefined) broken.push({ caseId, number, seq });
    else if (!(await matchesHistory(db, caseId))) broken.push({ caseId, number, seq: null });
  }
  for (const caseId of await missingCases(db)) broken.push({ caseId, number: null, seq: null });
  return { cases, broken };
}

/** Whether the stored state is the fold of the stored events. What cannot even be read is not. */
async function matchesHistory(db: Db, id: string): Promise<boolean> {
  try {
    const record = await findCase(db, id);
    const events = await listEvents(db, id);
    const folded = JSON.parse(JSON.stringify(replay(events.map(eventOf))));
    return record !== undefined && isDeepStrictEqual(folded, JSON.parse(JSON.stringify(stateOf(record))));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
