import { findWebhook, type LetterRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { sendMail } from '../mail/send-mail.ts';
import { postSigned } from '../webhook/post-signed.ts';

/** Brings one letter to its target. Throws when it did not arrive. */
export async function deliver(context: EngineContext, letter: LetterRecord): Promise<void> {
  const { delivery } = context;
  if (letter.kind === 'mail') return sendMail(delivery, letter);
  const webhook = await findWebhook(context.db, letter.target);
  if (!webhook) throw new Error('the webhook is not there any more');
  if (!webhook.active) throw new Error('the webhook is switched off');
  const body = JSON.stringify({ id: letter.id, ...letter.payload });
  await postSigned({ ...webhook, id: letter.id, body, now: context.clock() }, delivery);
}
