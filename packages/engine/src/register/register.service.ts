import { isDate } from '@hearth/china';
import { fieldByPath, type RegisterDefinition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import {
  type Db,
  type EntryFilter,
  type EntryReader,
  findEntry,
  findReadableEntry,
  type ListedEntry,
  listDatedValues,
  listEntries,
  type Page,
} from '@hearth/storage';
import { auditPaths } from '../access/audit-reading.ts';
import {
  isMaskedAt,
  maskedPaths,
  type Sight,
  sensitivePaths,
  visibleDocument,
  visibleValue,
} from '../access/mask-document.ts';
import { checkFilter } from '../case/check-filter.ts';
import { stale } from '../case/stale.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { casesOfEntry } from './cases-of-entry.ts';
import type { RegisterEntry } from './register.schema.ts';
import { entryReader, maintains, rootOf } from './register-rights.ts';
import { addEntry, changeEntry, changeStanding, type Standing } from './write-entry.ts';

/** The registers of which the person sees something, with what they may do there. */
export async function registersFor(context: EngineContext, person: SignedIn) {
  const { db, definitions, office } = context;
  const reader = await entryReader(context, person);
  const org = await office.org(db, person.reader.day);
  const seen = definitions.registers.filter(({ id }) => isSeen(reader, id));
  return Promise.all(
    seen.map(async (one) => {
      const units = [...new Set(person.posts.map(({ unitId }) => placeFor(one, unitId, org)))];
      const addUnits = units.filter((unit) => maintains(person, one, unit, org));
      const { total } = await listEntries(db, reader, { register: one.id, status: 'active' }, { page: 1, pageSize: 1 });
      const { title, family, description } = one.register;
      return {
        ...{ id: one.id, title, family, description, version: one.hash, active: total },
        ...{ canAdd: addUnits.length > 0, addUnits: addUnits.map((id) => ({ id, name: org.unitName(id) })) },
      };
    }),
  );
}

/** The definition of a register of which the person sees something. */
export async function registerFor(context: EngineContext, person: SignedIn, id: string): Promise<RegisterDefinition> {
  const register = context.definitions.register(id);
  if (!register || !isSeen(await entryReader(context, person), id))
    throw refuse(404, 'register-not-found', { register: id });
  return register;
}

/** A page of entries, found while somebody types: by the fields that the register names, masked values excepted. */
export async function entriesFor(context: EngineContext, person: SignedIn, filter: EntryFilter, page: Page) {
  const register = await registerFor(context, person, filter.register);
  await checkFilter(context, { unit: filter.unit });
  const found = await listEntries(context.db, await entryReader(context, person), filter, page);
  return { items: found.items.map((entry) => summaryOf(entry, register)), total: found.total, ...page };
}

/** An entry with its values, those of dated fields by day. Reading sensitive values is put on record. */
export async function entryFor(context: EngineContext, person: SignedIn, register: string, id: string) {
  const { definition, entry } = await findFor(context, context.db, person, register, id);
  const { fields } = definition.form;
  const sight = sightOf(entry);
  const org = await context.office.org(context.db, person.reader.day);
  if (entry.seesWhole) {
    const paths = sensitivePaths(fields, entry.document as Document);
    await auditPaths(context, person.id, [{ caseId: `register/${id}`, paths }]);
  }
  const dated = (await listDatedValues(context.db, id)).flatMap(({ field: key, from, value }) => {
    const field = fieldByPath(fields, key);
    return field ? [{ field: key, title: field.title, from, value: visibleValue(field, value as Json, sight) }] : [];
  });
  return {
    entry: summaryOf(entry, definition),
    document: visibleDocument(fields, entry.document as Document, sight),
    masked: maskedPaths(fields, sight),
    dated,
    cases: await casesOfEntry(context, context.db, person, id),
    canMaintain: maintains(person, definition, entry.unitId, org),
  };
}

/** Adds an entry by hand. */
export async function addByHand(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: { register: string; unit?: string; document: Document; on?: string },
) {
  const register = await registerFor(context, person, wish.register);
  const org = await context.office.org(trx, person.reader.day);
  const own = wish.unit ?? ownUnit(person, register, org);
  const unit = placeFor(register, own, org);
  if (!maintains(person, register, unit, org))
    throw refuse(403, 'register-not-yours', { register: register.register.title });
  const set = { unit, set: wish.document, on: dayOf(wish.on, person) };
  const { id } = await addEntry(context, trx, register, set, { actor: person.id });
  return answer(context, trx, person, register, id);
}

/** The lowest unit at which the person keeps the register: who holds a post there and above means their own. */
function ownUnit({ posts }: SignedIn, { register: { maintain } }: RegisterDefinition, org: OrgSnapshot): string {
  const held = posts.filter(({ post }) => maintain.posts.includes(post)).map(({ unitId }) => unitId);
  return held.toSorted((a, b) => org.depth(b) - org.depth(a))[0] ?? '';
}

/** Changes values of an entry by hand. */
export async function changeByHand(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: { register: string; entry: string; document: Document; on?: string; revision: number },
) {
  const { definition, whole } = await maintained(context, trx, person, wish);
  const set = { set: wish.document, on: dayOf(wish.on, person) };
  await changeEntry(context, trx, definition, whole, set, { actor: person.id });
  return answer(context, trx, person, definition, wish.entry);
}

/** Closes, reopens or merges an entry by hand. */
export async function changeStandingByHand(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: { register: string; entry: string; revision: number },
  standing: Standing,
) {
  const { definition, whole } = await maintained(context, trx, person, wish);
  if (standing.type === 'entry-merged') {
    const into = await maintained(context, trx, person, { register: wish.register, entry: standing.into });
    if (into.whole.id === whole.id || into.whole.status !== 'active') {
      throw new Refusal(422, [problem('entry-not-active', { title: into.whole.title }, '/into')]);
    }
  }
  await changeStanding(context, trx, whole, standing, { actor: person.id });
  return answer(context, trx, person, definition, wish.entry);
}

/** The day given, or today. */
export function dayOf(day: string | undefined, { reader }: SignedIn): string {
  if (day !== undefined && !isDate(day))
    throw new Refusal(400, [problem('request-wrong-value', { name: 'on' }, '/on')]);
  return day ?? reader.day;
}

export async function findFor(context: EngineContext, db: Db, person: SignedIn, register: string, id: string) {
  const definition = await registerFor(context, person, register);
  const entry = await findReadableEntry(db, await entryReader(context, person), id);
  if (entry?.register !== register) throw refuse(404, 'entry-not-found', { register: definition.register.title });
  return { definition, entry };
}

export const sightOf = ({ seesWhole }: ListedEntry): Sight => ({ sensitive: seesWhole, hidden: [] });

/** The entry whole, for whoever keeps it. */
async function maintained(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: { register: string; entry: string; revision?: number },
) {
  const { definition, entry } = await findFor(context, trx, person, wish.register, wish.entry);
  const org = await context.office.org(trx, person.reader.day);
  const title = definition.register.title;
  if (!maintains(person, definition, entry.unitId, org)) throw refuse(403, 'register-not-yours', { register: title });
  if (wish.revision !== undefined && wish.revision !== entry.revision) throw stale(entry.revision);
  const whole = await findEntry(trx, wish.entry);
  if (!whole) throw refuse(404, 'entry-not-found', { register: title });
  return { definition, whole };
}

async function answer(context: EngineContext, trx: Db, person: SignedIn, register: RegisterDefinition, id: string) {
  const { entry } = await findFor(context, trx, person, register.id, id);
  return { entry: summaryOf(entry, register) };
}

function summaryOf(entry: ListedEntry, { register, form }: RegisterDefinition): RegisterEntry {
  const { id, title, status, mergedInto, changedAt, revision, unitId, unitName } = entry;
  const document = visibleDocument(form.fields, entry.document as Document, sightOf(entry));
  const columns = (register.list ?? []).map((path): [string, unknown] => [
    path,
    isMaskedAt(form.fields, path.split('.').slice(0, -1).join('.'), sightOf(entry)) ? null : at(document, path),
  ]);
  return {
    ...{ id, register: entry.register, title, unit: { id: unitId, name: unitName }, status, mergedInto },
    ...{ columns: Object.fromEntries(columns), changedAt, revision },
  };
}

function at(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value ?? null;
}

const isSeen = ({ sees }: EntryReader, register: string): boolean =>
  sees.some(({ tasks }) => tasks === 'all' || tasks.includes(register));

/** Where an entry stands that somebody at the unit adds. */
function placeFor({ register }: RegisterDefinition, unit: string, org: Parameters<typeof rootOf>[0]): string {
  return register.belongsTo === 'root' ? rootOf(org, unit) : unit;
}
