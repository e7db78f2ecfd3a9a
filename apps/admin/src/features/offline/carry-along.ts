import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { keptSince } from '../../lib/local/kept-answers.ts';
import { caseQuery } from '../case/case.queries.ts';
import { orgQuery } from '../org/org.queries.ts';
import { carriedEntries, registerDefinitionQuery, registersQuery } from '../register/register.queries.ts';
import { taskName, taskQuery, tasksQuery } from '../task/task.queries.ts';
import { carriedInbox, inboxQuery, keepWorkItem } from '../work-item/work-item.queries.ts';

const STORED = 'hearth.carry';

/** What was fetched within this time is not fetched again. Milliseconds. */
const FRESH = 10 * 60_000;

/** Whether this device takes the person's work along. A phone does; a desk, which others may use, only when asked. */
export function carriesAlong(): boolean {
  const chosen = localStorage.getItem(STORED);
  return chosen === null ? matchMedia('(pointer: coarse)').matches : chosen === 'yes';
}

export function setCarriesAlong(yes: boolean): void {
  localStorage.setItem(STORED, yes ? 'yes' : 'no');
}

interface Carried {
  /** How many pieces of work are here. */
  count: number;
  /** How many older ones are not. */
  left: number;
  /** How many tasks can be begun from here. */
  startable: number;
  /** Registers of which only a part is here: the newest entries. */
  parts: { title: string; here: number; total: number }[];
  /** When the last look was, in milliseconds. */
  at: number;
}

/**
 * Brings what waits for the person into this browser: each piece of work with its form, its case, and the names in it; the forms of the
 * tasks that the person may begin; the registers, the large ones in part.
 */
async function carryAlong(client: QueryClient, force = false): Promise<Carried> {
  await client.fetchQuery({ ...orgQuery, staleTime: 0 });
  await client.fetchQuery({ ...inboxQuery({}), staleTime: 0 });
  const { items, total } = await carriedInbox();
  for (const { id, case: of } of items) await carryWork(client, id, of.id, force);
  return {
    ...{ count: items.length, left: total - items.length },
    startable: await carryTasks(client),
    parts: await carryRegisters(client),
    at: Date.now(),
  };
}

async function carryWork(client: QueryClient, id: string, caseId: string, force: boolean): Promise<void> {
  const since = force ? undefined : await keptSince(`work-item/${id}`);
  if (since !== undefined && Date.now() - since <= FRESH) return;
  const { definition } = await keepWorkItem(id);
  await carryForm(client, definition.task, definition.version);
  await client.fetchQuery({ ...caseQuery(caseId), staleTime: 0 });
}

async function carryTasks(client: QueryClient): Promise<number> {
  const { items } = await client.fetchQuery({ ...tasksQuery, staleTime: 0 });
  const startable = items.filter(({ canStart }) => canStart);
  for (const { id, version } of startable) await carryForm(client, id, version);
  return startable.length;
}

/** A version never changes: what is here is not fetched again. */
async function carryForm(client: QueryClient, task: string, version: string): Promise<void> {
  if ((await keptSince(taskName(task, version))) === undefined) await client.fetchQuery(taskQuery(task, version));
}

async function carryRegisters(client: QueryClient): Promise<Carried['parts']> {
  const parts: Carried['parts'] = [];
  for (const { id, title } of await client.fetchQuery({ ...registersQuery, staleTime: 0 })) {
    const { items, total } = await carriedEntries(id);
    await client.fetchQuery(registerDefinitionQuery(id));
    if (items.length < total) parts.push({ title, here: items.length, total });
  }
  return parts;
}

/** Takes the work along now and every few minutes, where this device does that. */
export const carriedQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ['carried'],
    queryFn: () => carryAlong(client),
    staleTime: FRESH,
    refetchInterval: FRESH,
    retry: false,
  });

/** Brings everything anew, whatever is here already. */
export async function bringNow(client: QueryClient): Promise<void> {
  const query = { ...carriedQuery(client), queryFn: () => carryAlong(client, true), staleTime: 0 };
  await client.fetchQuery(query).catch(() => undefined);
}
