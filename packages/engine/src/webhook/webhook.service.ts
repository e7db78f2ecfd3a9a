import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import {
  type Db,
  deleteWebhook,
  findWebhook,
  insertLetters,
  listWebhooks,
  saveWebhook,
  type WebhookRecord,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { isPrivateAddress } from './private-address.ts';
import type { WebhookEvent } from './webhook-events.ts';

/** What an administrator says about a webhook. */
export interface WebhookWish {
  title: string;
  url: string;
  events: WebhookEvent[];
  task?: string | null | undefined;
  active?: boolean | undefined;
}

/** All webhooks, without their secrets. */
export async function webhooksOf({ db }: EngineContext) {
  return { items: (await listWebhooks(db)).map(viewOf) };
}

/** Adds a webhook. Its secret is told this once. */
export async function addWebhook(context: EngineContext, trx: Db, by: string, wish: WebhookWish) {
  refuseAddress(context, wish.url);
  const secret = randomBytes(32).toString('base64url');
  const base = { id: context.newId(), secret, createdAt: context.clock(), createdBy: by };
  const webhook = { ...base, ...withDefaults(wish) };
  await saveWebhook(trx, webhook);
  return { ...viewOf(webhook), secret };
}

export async function changeWebhook(context: EngineContext, trx: Db, id: string, wish: WebhookWish) {
  refuseAddress(context, wish.url);
  const webhook = { ...(await webhookFor(trx, id)), ...withDefaults(wish) };
  await saveWebhook(trx, webhook);
  return viewOf(webhook);
}

export async function removeWebhook(trx: Db, id: string): Promise<void> {
  await webhookFor(trx, id);
  await deleteWebhook(trx, id);
}

/** Puts a letter of type `test` into the outbox for the webhook. Gives its id, by which the outbox tells what became of it. */
export async function tryWebhook(context: EngineContext, trx: Db, id: string): Promise<{ letter: string }> {
  await webhookFor(trx, id);
  const now = context.clock();
  const letter = `hook.${id}.test.${context.newId()}`;
  await insertLetters(trx, [
    { id: letter, kind: 'webhook', target: id, payload: { type: 'test', at: now }, createdAt: now },
  ]);
  return { letter };
}

async function webhookFor(trx: Db, id: string): Promise<WebhookRecord> {
  const webhook = await findWebhook(trx, id);
  if (!webhook) throw refuse(404, 'webhook-not-found');
  return webhook;
}

/** What can be said at once; names are looked at when a letter goes out. */
function refuseAddress({ delivery }: EngineContext, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const fine = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!fine) throw new Refusal(422, [problem('webhook-address-invalid', {}, '/url')]);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inside = host === 'localhost' || (isIP(host) !== 0 && isPrivateAddress(host));
  if (inside && !delivery.privateTargets)
    throw new Refusal(422, [problem('webhook-address-private', { host }, '/url')]);
}

const withDefaults = ({ title, url, events, task = null, active = true }: WebhookWish) => ({
  title,
  url,
  events,
  task,
  active,
});

const viewOf = ({ secret: _secret, events, ...shown }: WebhookRecord) => ({
  ...shown,
  events: events as WebhookEvent[],
});
