import { allEntries, type Db, listRegisterEvents, type RegisterEntryRecord, registerChainBreak } from '@hearth/storage';
import { documentDigest } from '../register/entry-record.ts';
import { CLEARED } from '../retention/clear-entry.ts';
import type { BrokenCase } from './broken-case.ts';

/** Entries of registers whose events, or what stands beside them, are not what was written. */
export async function brokenEntries(db: Db): Promise<BrokenCase[]> {
  const broken: BrokenCase[] = [];
  for await (const entry of allEntries(db)) {
    const found = (where: string, seq: number | null = null): BrokenCase => {
      return { caseId: entry.id, number: entry.register, seq, what: 'register-entry', where };
    };
    const seq = await registerChainBreak(db, entry);
    if (seq !== undefined) broken.push(found('event', seq));
    else broken.push(...(await wrongColumns(db, entry)).map((column) => found(column)));
  }
  return broken;
}

const standing: Record<string, string> = { 'entry-closed': 'closed', 'entry-merged': 'merged' };

async function wrongColumns(db: Db, entry: RegisterEntryRecord): Promise<string[]> {
  const events = await listRegisterEvents(db, entry.id);
  // A cleared entry stands as it stood before.
  const last = events.findLast(({ type }) => type !== CLEARED);
  const digest = events.at(-1)?.body.digest;
  const mergedInto = last?.type === 'entry-merged' ? last.body.into : null;
  return [
    ...(digest === documentDigest(entry.document) ? [] : ['document']),
    ...((standing[last?.type ?? ''] ?? 'active') === entry.status ? [] : ['status']),
    ...(mergedInto === entry.mergedInto ? [] : ['mergedInto']),
  ];
}
