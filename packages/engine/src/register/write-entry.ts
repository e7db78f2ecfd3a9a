import { shanghaiDate } from '@hearth/china';
import type { RegisterDefinition } from '@hearth/definition';
import type { Env, Json, Problem } from '@hearth/expression';
import { checkDocument, type Document, settle } from '@hearth/kernel';
import {
  appendRegisterEvent,
  type Db,
  findByIdentifier,
  findEntry,
  insertDatedValue,
  insertEntry,
  type JsonObject,
  listDatedValues,
  type RegisterEntryRecord,
  setIdentifiers,
  updateEntry,
} from '@hearth/storage';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { writeEntryRows } from '../typed-table/entry-rows.ts';
import { documentDigest, identifiersOf, setOf, textsOf } from './entry-record.ts';

/** Who changes an entry and through what. */
export interface Writer {
  actor: string | null;
  /** The case and step that do it; missing = a person by hand. */
  case?: string;
  step?: string;
}

export interface EntryWish {
  /** Where a new entry stands. */
  unit: string;
  /** Values by field; absent keys stay, null clears. */
  set: Document;
  /** Day from which dated values count. */
  on: string;
}

const emptyHead = { seq: 0, hash: '0'.repeat(64) };

/** Adds an entry. Refuses one that is there already, with its id in the problem. */
export async function addEntry(context: EngineContext, trx: Db, to: RegisterDefinition, wish: EntryWish, by: Writer) {
  const env = envOf(context, to);
  const document = complete(to, settle(to.form, withoutBlanks(wish.set), env), env);
  const twin = await findTwin(trx, to, document);
  if (twin) throw refuse(422, 'entry-exists', { title: twin.title, entry: twin.id });
  const now = context.clock();
  const record: RegisterEntryRecord = {
    ...{ id: context.newId(), register: to.id, definition: to.hash, unitId: wish.unit, status: 'active' },
    ...{ mergedInto: null, ...textsOf(to, document, env), document, revision: 0, headHash: emptyHead.hash },
    ...{ addedAt: now, changedAt: now },
  };
  await insertEntry(trx, record);
  const after = await recorded(context, trx, record, 'entry-added', { document, on: wish.on }, by);
  await keepDated(trx, to, after, document, wish.on);
  await setIdentifiers(trx, record, identifiersOf(to, document));
  return after;
}

/** Changes values of an entry. A dated value that counts from an earlier day than a later one is only written down. */
export async function changeEntry(
  context: EngineContext,
  trx: Db,
  to: RegisterDefinition,
  entry: RegisterEntryRecord,
  { set, on }: Omit<EntryWish, 'unit'>,
  by: Writer,
) {
  if (entry.status !== 'active') throw refuse(409, 'entry-not-active', { title: entry.title });
  const env = envOf(context, to);
  const known = entry.document as Document;
  const next = await withDated(trx, to, entry, set, on, env.today);
  const document = complete(to, settle(to.form, withoutBlanks(next), env), env);
  const twin = await findTwin(trx, to, document);
  if (twin && twin.id !== entry.id) throw refuse(422, 'entry-exists', { title: twin.title, entry: twin.id });
  const changes = changesOf(known, { ...document, ...datedIn(to, set) });
  if (changes.length === 0) return entry;
  const changed = { ...entry, ...textsOf(to, document, env), document, definition: to.hash };
  const after = await recorded(context, trx, changed, 'entry-changed', { changes, on }, by);
  await keepDated(trx, to, after, set, on);
  await setIdentifiers(trx, entry, identifiersOf(to, document));
  return after;
}

export type Standing =
  | { type: 'entry-closed'; reason: string; on: string }
  | { type: 'entry-reopened'; reason: string }
  | { type: 'entry-merged'; into: string; reason: string };

/** Closes, reopens or merges an entry. */
export async function changeStanding(
  context: EngineContext,
  trx: Db,
  entry: RegisterEntryRecord,
  { type, ...body }: Standing,
  by: Writer,
) {
  const wanted = type === 'entry-reopened' ? 'closed' : 'active';
  if (entry.status !== wanted) throw refuse(409, 'entry-not-active', { title: entry.title });
  const status = { 'entry-closed': 'closed', 'entry-reopened': 'active', 'entry-merged': 'merged' } as const;
  const mergedInto = 'into' in body ? body.into : null;
  if (type === 'entry-merged') await setIdentifiers(trx, entry, []);
  return recorded(context, trx, { ...entry, status: status[type], mergedInto }, type, body, by);
}

/**
 * The entry that has the same identifying values, of the first set of fields that is filled in on both sides: an enterprise without its
 * code is the one of that name, two with codes of their own are two.
 */
export async function findTwin(
  trx: Db,
  to: RegisterDefinition,
  document: Document,
): Promise<RegisterEntryRecord | undefined> {
  const own = identifiersOf(to, document);
  for (const identifier of own) {
    const id = await findByIdentifier(trx, to.id, identifier);
    const entry = id === undefined ? undefined : await findEntry(trx, id);
    if (!entry) continue;
    const sets = identifiersOf(to, entry.document as Document).map(setOf);
    if (own.map(setOf).find((set) => sets.includes(set)) === setOf(identifier)) return entry;
  }
  return undefined;
}

/** What expressions of a register may know: the day, and its settings. */
function envOf({ clock }: EngineContext, { register }: RegisterDefinition): Env {
  const settings = Object.entries(register.settings ?? {}).map(([name, { value }]) => [name, value]);
  return { now: clock(), today: shanghaiDate(clock()), settings: Object.fromEntries(settings) };
}

async function recorded(
  context: EngineContext,
  trx: Db,
  entry: RegisterEntryRecord,
  type: string,
  body: object,
  { actor, ...through }: Writer,
): Promise<RegisterEntryRecord> {
  const at = context.clock();
  const head = { seq: entry.revision, hash: entry.headHash };
  const digest = documentDigest(entry.document);
  const event = { at, actor, type, body: { ...body, ...through, digest } as unknown as JsonObject };
  const { seq, hash } = await appendRegisterEvent(trx, entry.id, head, event);
  const after = { ...entry, revision: seq, headHash: hash, changedAt: at };
  if (!(await updateEntry(trx, after, entry.revision))) throw stale(entry.revision);
  const register = context.definitions.register(entry.register);
  if (register) await writeEntryRows(trx, register, after, context.tokens);
  return after;
}

function complete(to: RegisterDefinition, document: Document, env: Env): Document {
  const problems = checkDocument(to.form, document, { env, complete: true }).filter(isError);
  if (problems.length > 0) throw new Refusal(422, problems);
  return document;
}

const isError = ({ level }: Problem): boolean => level !== 'warning';

/** The values that there are: a blank one is none. */
export const withoutBlanks = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null)) as Document;

function changesOf(before: Document, after: Document) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((path) => {
    const [from, to] = [before[path], after[path]];
    if (JSON.stringify(from ?? null) === JSON.stringify(to ?? null)) return [];
    return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined || to === null ? {} : { to }) }];
  });
}

const datedIn = ({ register }: RegisterDefinition, set: Document): Document =>
  Object.fromEntries(Object.entries(set).filter(([key]) => register.dated?.includes(key))) as Document;

async function keepDated(
  trx: Db,
  to: RegisterDefinition,
  { id, revision }: RegisterEntryRecord,
  set: Document,
  on: string,
) {
  for (const [field, value] of Object.entries(datedIn(to, set))) {
    await insertDatedValue(trx, { entryId: id, field, from: on, seq: revision, value });
  }
}

/** The values as they count today: what is said of another day does not replace what was said of a later one. */
async function withDated(
  trx: Db,
  to: RegisterDefinition,
  { id, document }: RegisterEntryRecord,
  set: Document,
  on: string,
  today: string,
): Promise<Document> {
  const before = document as Document;
  const values = { ...before, ...set };
  const known = await listDatedValues(trx, id);
  for (const [field, value] of Object.entries(datedIn(to, set))) {
    const said: { from: string; value: Json }[] = [...known.filter((one) => one.field === field), { from: on, value }];
    const counting = said
      .filter(({ from }) => from <= today)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    // A field that became a dated one later has no first value by day.
    values[field] = ((counting.length === 0 ? before[field] : counting.at(-1)?.value) ?? null) as Json;
  }
  return values;
}

/** A refusal of a register, told as what it stops: which step of which task, and what is wrong with which field. */
export function throughStep(refusal: Refusal, step: string, register: string): Refusal {
  const told = problem('register-write-refused', { step, register });
  const own = refusal.problems.map((one) => ({ ...one, params: { ...one.params, step, register } }));
  return new Refusal(422, [told, ...own]);
}
