import {
  type Db,
  type EntryReader,
  findReadableCase,
  findReadableEntry,
  findReadableSlot,
  listOpenItemsOfCase,
  listSlots,
  lockSlot,
  type SlotRecord,
} from '@hearth/storage';
import { postsOf } from '../access/task-parts.ts';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { pageOf } from '../http/list.schema.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import { entryReader } from '../register/register-rights.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { workItemId } from '../work-item/work-item-id.ts';
import { openSlot } from './open-slot.ts';
import type { Slot, SlotQuery } from './schedule.schema.ts';

/** The slots that the person may see, the latest first, with how many stand how, and the schedules that they belong to. */
export async function slotsFor(context: EngineContext, person: SignedIn, query: SlotQuery) {
  const { page, pageSize, ...filter } = query;
  const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
  await checkFilter(context, { task: filter.task, unit: filter.unit });
  const { items, total, states } = await listSlots(context.db, person.reader, filter, paged);
  const show = await shower(context, context.db, person);
  const { open = 0, done = 0, late = 0, missed = 0 } = states;
  return {
    items: await Promise.all(items.map(show)),
    total,
    ...paged,
    states: { open, done, late, missed },
    schedules: schedulesFor(context, person),
  };
}

/**
 * Opens the case of a slot by hand, also of one that was missed: it is late then. Whoever sees the slot may do that; the work comes to the posts
 * of the schedule. A slot that has a case keeps it.
 */
export async function catchUp(context: EngineContext, trx: Db, person: SignedIn, id: string) {
  if (!(await findReadableSlot(trx, person.reader, id))) throw refuse(404, 'slot-not-found');
  const slot = await lockSlot(trx, id);
  if (!slot) throw refuse(404, 'slot-not-found');
  const caseId = slot.caseId ?? (await openSlot(context, trx, slot, person.id)).id;
  const [item] = await listOpenItemsOfCase(trx, person.reader, caseId);
  const show = await shower(context, trx, person);
  const now = (await lockSlot(trx, id)) ?? slot;
  return { slot: await show(now), workItem: item ? workItemId({ caseId, itemId: item.itemId }) : null };
}

function schedulesFor({ definitions }: EngineContext, person: SignedIn) {
  return definitions.all().flatMap(({ definition }) => {
    const posts = postsOf(definition);
    if (!person.admin && !person.posts.some(({ post }) => posts.has(post))) return [];
    return (definition.task.schedules ?? []).map(({ id, title, every, post }) => ({
      ...{ task: definition.id, taskTitle: definition.task.title, id, title, every },
      posts: [post].flat().map((one) => definitions.postTitle(one)),
    }));
  });
}

type Show = (slot: SlotRecord) => Promise<Slot>;

async function shower(context: EngineContext, db: Db, person: SignedIn): Promise<Show> {
  const org = await context.office.org(db, person.reader.day);
  const entries = await entryReader(context, person);
  return (slot) => shown(context, db, person, { slot, org, entries });
}

async function shown(
  { definitions }: EngineContext,
  db: Db,
  person: SignedIn,
  { slot, org, entries }: { slot: SlotRecord; org: OrgSnapshot; entries: EntryReader },
): Promise<Slot> {
  const { id, task, schedule: name, unitId, entryId, from, to, dueOn, state, doneAt, caseId, lastError } = slot;
  const definition = definitions.known().find((one) => one.definition.id === task)?.definition;
  const schedule = definition?.task.schedules?.find((one) => one.id === name);
  const found = caseId === null ? undefined : await findReadableCase(db, person.reader, caseId);
  return {
    ...{ id, task, taskTitle: definition?.task.title ?? task, schedule: name, title: schedule?.title ?? name },
    every: schedule?.every ?? null,
    posts: [schedule?.post ?? []].flat().map((post) => definitions.postTitle(post)),
    unit: { id: unitId, name: org.unitName(unitId) },
    entry: entryId === null ? null : await entryOf(db, entries, entryId),
    ...{ from, to, dueOn, state, doneAt },
    case: found ? { id: found.id, number: found.number, title: found.title } : null,
    canOpen: caseId === null && schedule !== undefined && definitions.current(task) !== undefined,
    obstacle: lastError,
  };
}

/** Of an entry that the reader may not see only that there is one. */
async function entryOf(db: Db, reader: EntryReader, id: string): Promise<Slot['entry']> {
  const entry = await findReadableEntry(db, reader, id);
  return entry ? { id, register: entry.register, title: entry.seesWhole ? entry.title : entry.titleMasked } : null;
}
