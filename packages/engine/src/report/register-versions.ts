import { shanghaiDate } from '@hearth/china';
import type { Json } from '@hearth/expression';
import type { TypedEntry } from '@hearth/figures';
import { allEntries, type Db, type EventRecord, listRegisterEvents, type RegisterEntryRecord } from '@hearth/storage';

type Version = TypedEntry['versions'][number];

interface EventBody {
  on?: string;
  changes?: { path: string; to?: Json }[];
}

/** The entries of a register through time, told by their histories: which values counted from which day. */
export async function registerVersions(db: Db, register: string): Promise<TypedEntry[]> {
  const entries: TypedEntry[] = [];
  for await (const entry of allEntries(db)) {
    if (entry.register === register) entries.push(entryOf(entry, await listRegisterEvents(db, entry.id)));
  }
  return entries;
}

function entryOf({ id, unitId, mergedInto }: RegisterEntryRecord, events: readonly EventRecord[]): TypedEntry {
  return { id, unit: unitId, ...(mergedInto === null ? {} : { mergedInto }), versions: versionsOf(events) };
}

const statuses: Record<string, Version['status']> = {
  'entry-closed': 'closed',
  'entry-reopened': 'active',
  'entry-merged': 'merged',
};

/** What was written on one day may count from an earlier one, so the changes are put in the order of the days from which they count. */
export function versionsOf(events: readonly Pick<EventRecord, 'at' | 'type' | 'body'>[]): Version[] {
  const told = events.map(({ at, type, body }) => ({ ...(body as EventBody), type, written: shanghaiDate(at) }));
  const inOrder = told.toSorted((a, b) => ((a.on ?? a.written) < (b.on ?? b.written) ? -1 : 1));
  let last: Version = { from: '', status: 'active', document: {} };
  return inOrder.map(({ on, written, type, changes = [] }) => {
    const changed = Object.fromEntries(changes.map(({ path, to }): [string, Json] => [path, to ?? null]));
    last = { from: on ?? written, status: statuses[type] ?? last.status, document: { ...last.document, ...changed } };
    return last;
  });
}
