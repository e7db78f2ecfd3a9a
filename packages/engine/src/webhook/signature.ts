import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signature may be for a receiver that follows us, in seconds: what was overheard cannot be sent again later. */
const windowSeconds = 300;

/**
 * The header `hearth-signature` of a webhook: `t=<seconds since 1970>,v1=<hex>`, where v1 is the HMAC-SHA256 under the webhook's secret of
 * `<t>.<body>`.
 */
export function signatureOf(secret: string, body: string, now: string): string {
  const t = Math.floor(Date.parse(now) / 1000);
  return `t=${t},v1=${hmac(secret, t, body)}`;
}

/** Whether a header is a signature of the body that is not older (nor newer) than five minutes: what a receiver does. */
export function isSignedBy(secret: string, body: string, header: string, now: string): boolean {
  const [, t, v1] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (t === undefined || v1 === undefined) return false;
  if (Math.abs(Date.parse(now) / 1000 - Number(t)) > windowSeconds) return false;
  return timingSafeEqual(Buffer.from(v1, 'hex'), Buffer.from(hmac(secret, Number(t), body), 'hex'));
}

const hmac = (secret: string, t: number, body: string): string =>
  createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
