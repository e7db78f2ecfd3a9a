import { type Db, listUnitClosings } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { OrgSnapshot } from './org-snapshot.ts';

/** Refuses a unit that was closed, where one is wanted that is there. */
export function refuseClosed(org: OrgSnapshot, id: string | undefined, path: string): void {
  const closed = id === undefined ? undefined : org.closings.get(id);
  if (!closed) return;
  throw isClosed(org.unitName(closed.unit), closed.on, path);
}

/** The same for whoever adds something below a unit. */
export async function refuseBelowClosed(trx: Db, above: { id: string; name: string }): Promise<void> {
  const closed = (await listUnitClosings(trx)).find(({ unit }) => unit === above.id);
  if (closed) throw isClosed(above.name, closed.on, '/parent');
}

const isClosed = (name: string, on: string, path: string) =>
  new Refusal(422, [problem('unit-is-closed', { name, on }, path)]);
