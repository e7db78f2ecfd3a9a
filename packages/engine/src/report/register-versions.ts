import { shanghaiDate } from '@hearth/china';
import type { RegisterDefinition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { TypedEntry } from '@hearth/figures';
import { allEntries, type Db, type EventRecord, listRegisterEvents, type RegisterEntryRecord } from '@hearth/storage';

type Version = TypedEntry['versions'][number];

interface EventBody {
  on?: string;
  /** Of a new entry. */
  document?: Record<string, Json>;
  changes?: { path: string; to?: Json }[];
}

/** The entries of a register through time, told by their histories: which values counted from which day. */
export async function registerVersions(db: Db, register: RegisterDefinition): Promise<TypedEntry[]> {
  const entries: TypedEntry[] = [];
  for await (const entry of allEntries(db)) {
    if (entry.register === register.id)
      entries.push(entryThroughTime(register, entry, await listRegisterEvents(db, entry.id)));
  }
  return entries;
}

export function entryThroughTime(
  { register }: RegisterDefinition,
  { id, unitId, mergedInto }: RegisterEntryRecord,
  events: readonly EventRecord[],
): TypedEntry {
  const versions = versionsOf(events, register.dated ?? []);
  return { id, unit: unitId, ...(mergedInto === null ? {} : { mergedInto }), versions };
}

const statuses: Record<string, Version['status']> = {
  'entry-closed': 'closed',
  'entry-reopened': 'active',
  'entry-merged': 'merged',
};

/**
 * What was written on one day may count from an earlier one: a new entry, and changes of dated fields. Everything else counts from the
 * day on which it was written.
 */
export function versionsOf(
  events: readonly Pick<EventRecord, 'at' | 'type' | 'body'>[],
  dated: readonly string[],
): Version[] {
  const told = events.flatMap(({ at, type, body }) => toldBy(type, body as EventBody, shanghaiDate(at), dated));
  let last: Version = { from: '', status: 'active', document: {} };
  return told
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from, type, values }) => {
      last = { from, status: statuses[type] ?? last.status, document: { ...last.document, ...values } };
      return last;
    });
}

interface Told {
  from: string;
  type: string;
  values: Record<string, Json>;
}

function toldBy(
  type: string,
  { on, document, changes = [] }: EventBody,
  written: string,
  dated: readonly string[],
): Told[] {
  if (type === 'entry-added') return [{ from: on ?? written, type, values: document ?? {} }];
  if (type !== 'entry-changed') return [{ from: on ?? written, type, values: {} }];
  const part = (isDated: boolean) =>
    Object.fromEntries(
      changes.filter(({ path }) => dated.includes(path) === isDated).map(({ path, to }) => [path, to ?? null]),
    );
  const parts = [
    { from: on ?? written, type, values: part(true) },
    { from: written, type, values: part(false) },
  ];
  return parts.filter(({ values }) => Object.keys(values).length > 0);
}
