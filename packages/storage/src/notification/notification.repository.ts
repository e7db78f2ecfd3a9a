import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import { inParts } from '../in-parts.ts';
import { fromJsonText, type JsonObject, toSealedText } from '../json.ts';
import type { Page, Paged } from '../page.ts';
import type { NotificationTable } from './notification.table.ts';

export interface NotificationRecord {
  id: string;
  personId: string;
  kind: string;
  params: JsonObject;
  caseId: string | null;
  itemId: string | null;
  createdAt: string;
  readAt: string | null;
}

export type NewNotification = Omit<NotificationRecord, 'readAt'>;

/** Adds notifications; one that is there already stays as it is. */
export async function insertNotifications(db: Db, notifications: readonly NewNotification[]): Promise<void> {
  for (const part of inParts(notifications)) {
    await insertRows(db, ...part.map(rowOf));
  }
}

const insertRows = fixedStatement((db, ...rows: NotificationTable[]) =>
  db
    .insertInto('notification')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

/** The person's notifications, the newest first. */
export async function listNotifications(
  db: Db,
  personId: string,
  { unread, kind }: { unread?: boolean | undefined; kind?: string | undefined },
  { page, pageSize }: Page,
): Promise<Paged<NotificationRecord>> {
  let found = db.selectFrom('notification').where('person_id', '=', personId);
  if (unread) found = found.where('read_at', 'is', null);
  if (kind !== undefined) found = found.where('kind', '=', kind);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { items: rows.map(notificationOf), total: Number(total) };
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const { n } = await db
    .selectFrom('notification')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Marks the person's notifications as read: those given, or all. Gives how many became read. */
export async function markRead(db: Db, personId: string, now: string, ids?: readonly string[]): Promise<number> {
  let query = db
    .updateTable('notification')
    .set((eb) => ({ read_at: now, changed_at: now, version: eb('version', '+', 1) }))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null);
  if (ids) query = query.where('id', 'in', ids);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The work of these items is done or taken away: what told of it needs nobody any more. */
export async function settleNotifications(db: Db, caseId: string, itemIds: string[], now: string): Promise<void> {
  for (const itemId of itemIds) await settleItem(db, { caseId, itemId, now });
}

const settleItem = fixedStatement((db, { caseId, itemId, now }: { caseId: string; itemId: string; now: string }) =>
  db
    .updateTable('notification')
    .set((eb) => ({ read_at: eb.fn.coalesce('read_at', eb.val(now)), changed_at: now, version: eb('version', '+', 1) }))
    .where('case_id', '=', caseId)
    .where('item_id', '=', itemId),
);

/** A notification that was made, read or settled; `version` grows with each change. */
export interface ChangedNotification extends NotificationRecord {
  changedAt: string;
  version: number;
}

/** What changed after an instant, the oldest first: for whoever keeps screens up to date. */
export async function changedNotifications(db: Db, after: string, limit: number): Promise<ChangedNotification[]> {
  const rows = await db
    .selectFrom('notification')
    .selectAll()
    .where('changed_at', '>', after)
    .orderBy('changed_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...notificationOf(row), changedAt: row.changed_at, version: row.version }));
}

/** The person's notifications made at an instant or later, the oldest first. */
export async function notificationsSince(db: Db, personId: string, after: string, limit: number) {
  const rows = await db
    .selectFrom('notification')
    .selectAll()
    .where('person_id', '=', personId)
    .where('created_at', '>=', after)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(notificationOf);
}

/** Forgets what was read before an instant. */
export function deleteReadNotifications(db: Db, before: string): Promise<unknown> {
  return db.deleteFrom('notification').where('read_at', '<', before).execute();
}

function rowOf(one: NewNotification): NotificationTable {
  return {
    id: one.id,
    person_id: one.personId,
    kind: one.kind,
    params: toSealedText(one.params),
    case_id: one.caseId,
    item_id: one.itemId,
    created_at: one.createdAt,
    read_at: null,
    changed_at: one.createdAt,
    version: 1,
  };
}

function notificationOf(row: Selectable<NotificationTable>): NotificationRecord {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    params: fromJsonText<JsonObject>(row.params),
    caseId: row.case_id,
    itemId: row.item_id,
    createdAt: row.created_at,
    readAt: row.read_at,
  };
}
