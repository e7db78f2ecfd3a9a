import type { LetterRecord } from '@hearth/storage';
import { createTransport, type Transporter } from 'nodemailer';
import type { Delivery } from '../outbox/delivery.ts';

const transports = new WeakMap<Delivery, Transporter>();

/**
 * Hands a letter to the mail server. The id of the letter is its Message-ID, by which a letter that was sent twice is known to be one.
 * Throws when the server does not take it.
 */
export async function sendMail(
  delivery: Delivery,
  letter: Pick<LetterRecord, 'id' | 'target' | 'payload'>,
): Promise<void> {
  const { mail } = delivery;
  if (!mail) throw new Error('no mail server is set up (HEARTH_SMTP_URL)');
  const { subject = '', text = '' } = letter.payload as { subject?: string; text?: string };
  const messageId = `<${Buffer.from(letter.id).toString('base64url')}@hearth>`;
  await transportOf(delivery, mail.url).sendMail({ from: mail.from, to: letter.target, subject, text, messageId });
}

/** Lets the connections to the mail server go. */
export function closeMail(delivery: Delivery): void {
  transports.get(delivery)?.close();
  transports.delete(delivery);
}

function transportOf(delivery: Delivery, url: string): Transporter {
  const known = transports.get(delivery);
  if (known) return known;
  const limits = {
    connectionTimeout: delivery.limitMs,
    greetingTimeout: delivery.limitMs,
    socketTimeout: delivery.limitMs,
  };
  // Files and addresses in a letter's text must never be fetched.
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    ...limits,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transports.set(delivery, transport);
  return transport;
}
