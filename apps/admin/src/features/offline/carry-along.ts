import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { keptSince } from '../../lib/local/kept-answers.ts';
import { caseQuery } from '../case/case.queries.ts';
import { orgQuery } from '../org/org.queries.ts';
import { carriedEntries, registerDefinitionQuery, registersQuery } from '../register/register.queries.ts';
import { taskQuery, tasksQuery } from '../task/task.queries.ts';
import { inboxQuery, keepWorkItem } from '../work-item/work-item.queries.ts';

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
  /** When the last look was, in milliseconds. */
  at: number;
}

/** Brings what waits for the person into this browser: each piece of work with its form, its case, and the names in it. */
async function carryAlong(client: QueryClient, force = false): Promise<Carried> {
  await client.fetchQuery({ ...tasksQuery, staleTime: 0 });
  await client.fetchQuery({ ...orgQuery, staleTime: 0 });
  const { items } = await client.fetchQuery({ ...inboxQuery({}), staleTime: 0 });
  for (const { id } of await client.fetchQuery({ ...registersQuery, staleTime: 0 })) {
    await carriedEntries(id);
    await client.fetchQuery(registerDefinitionQuery(id));
  }
  let count = 0;
  for (const {
    id,
    case: { id: caseId },
  } of items) {
    const since = force ? undefined : await keptSince(`work-item/${id}`);
    if (since === undefined || Date.now() - since > FRESH) {
      const { definition } = await keepWorkItem(id);
      await client.fetchQuery(taskQuery(definition.task, definition.version));
      await client.fetchQuery({ ...caseQuery(caseId), staleTime: 0 });
    }
    count += 1;
  }
  return { count, at: Date.now() };
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
