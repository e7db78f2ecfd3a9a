import type { Json } from '@hearth/expression';
import { allEntries, findAccount, insertAudit, type Reader, searchSignIns, streamCases } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';

/**
 * Everything kept about a person, for whoever asks the office what it keeps of them: cases and register entries in which a value is the
 * identifier. Of a list only the rows that hold it, with what stands around them left out, so that nobody else's data goes with it. Where the
 * identifier is an account, the sign-ins of its person too. That it was taken out, by whom and why, is put on record; the identifier is not.
 */
export async function personData(context: EngineContext, by: SignedIn, wish: { identifier: string; reason: string }) {
  const { db, clock, newId, definitions, office } = context;
  const at = clock();
  const org = await office.org(db, by.reader.day);
  const identifier = wish.identifier.trim();
  const cases = [];
  for await (const found of streamCases(db, everything(by.reader, org), {})) {
    const kept = partAbout(found.document, identifier);
    if (kept === undefined) continue;
    const definition = await definitions.versionOfCase(db, found.definition);
    cases.push({
      ...{ id: found.id, number: found.number, task: definition.task.title, unit: org.unitName(found.unitId) },
      ...{ openedAt: found.openedAt, submittedAt: found.submittedAt, endedAt: found.endedAt, data: kept },
    });
  }
  const entries = [];
  for await (const entry of allEntries(db)) {
    const kept = partAbout(entry.document as Json, identifier);
    if (kept === undefined) continue;
    const register = definitions.register(entry.register)?.register.title ?? entry.register;
    entries.push({ id: entry.id, register, unit: org.unitName(entry.unitId), data: kept });
  }
  const signIns = await signInsUnder(context, identifier);
  const counts = { cases: cases.length, entries: entries.length, signIns: signIns.length };
  const detail = { personData: true, reason: wish.reason, ...counts };
  await insertAudit(db, { id: newId(), at, personId: by.id, action: 'export', caseId: null, detail });
  return { takenAt: at, takenBy: by.name, reason: wish.reason, cases, entries, signIns };
}

/** Records that are read at a time. */
const PAGE = 1000;

/** Every try to come in as the person whose account it is, the newest first; of what is no account none. */
async function signInsUnder({ db }: EngineContext, name: string) {
  const account = await findAccount(db, name);
  const found = [];
  for (let page = 1; account !== undefined; page += 1) {
    const { items } = await searchSignIns(db, { personId: account.personId }, { page, pageSize: PAGE });
    found.push(...items.map(({ id: _, personId: __, ...record }) => record));
    if (items.length < PAGE) break;
  }
  return found;
}

/** Whoever takes everything out. */
const everything = ({ day, personId }: Reader, org: { units: readonly { id: string; parent?: string }[] }): Reader => ({
  ...{ personId, day },
  oversees: org.units
    .filter(({ parent }) => parent === undefined)
    .map(({ id }) => ({ tasks: 'all' as const, unit: id, reach: 'below' as const })),
});

/** What of a value is about whoever has the identifier: a record that holds it itself whole, but lists in it; else only the rows that do. */
export function partAbout(value: Json, identifier: string): Json | undefined {
  if (Array.isArray(value)) {
    const rows = value.flatMap((one) => partAbout(one, identifier) ?? []);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const inside = Object.entries(value);
  const isOwn = inside.some(([, one]) => typeof one === 'string' && one.trim() === identifier);
  const kept = inside.flatMap(([key, one]): [string, Json][] => {
    const part = isOwn && !isList(one) ? one : partAbout(one, identifier);
    return part === undefined ? [] : [[key, part]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const isList = (value: Json): boolean => Array.isArray(value) && value.some((one) => typeof one === 'object');
