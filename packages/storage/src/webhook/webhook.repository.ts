import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { fromJsonText, toJsonText } from '../json.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';
import type { WebhookTable } from './webhook.table.ts';

export interface WebhookRecord {
  id: string;
  title: string;
  url: string;
  secret: string;
  events: string[];
  task: string | null;
  active: boolean;
  createdAt: string;
  createdBy: string;
}

export async function saveWebhook(db: Db, webhook: WebhookRecord): Promise<void> {
  const { id, created_at, created_by, ...changed } = rowOf(webhook);
  await db
    .insertInto('webhook')
    .values({ id, created_at, created_by, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
  await bumpStamp(db, 'webhooks');
}

export async function listWebhooks(db: Db): Promise<WebhookRecord[]> {
  const rows = await db.selectFrom('webhook').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(webhookOf);
}

export async function findWebhook(db: Db, id: string): Promise<WebhookRecord | undefined> {
  const row = await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
  return row && webhookOf(row);
}

/** Takes a webhook away and gives up what still waits for it. */
export async function deleteWebhook(db: Db, id: string): Promise<void> {
  await db.deleteFrom('webhook').where('id', '=', id).execute();
  await bumpStamp(db, 'webhooks');
  const waiting = db.updateTable('letter').set({ state: 'dropped' }).where('kind', '=', 'webhook');
  await waiting.where('target', '=', id).where('state', 'in', ['waiting', 'dead']).execute();
}

function rowOf(webhook: WebhookRecord): WebhookTable {
  return {
    id: webhook.id,
    title: webhook.title,
    url: webhook.url,
    secret: webhook.secret,
    events: toJsonText(webhook.events),
    task: webhook.task,
    active: webhook.active ? 1 : 0,
    created_at: webhook.createdAt,
    created_by: webhook.createdBy,
  };
}

function webhookOf(row: Selectable<WebhookTable>): WebhookRecord {
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    secret: row.secret,
    events: fromJsonText<string[]>(row.events),
    task: row.task,
    active: row.active === 1,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}
