import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashPassword, type PasswordCost, passwordMatches } from './password.ts';

const period = 30;

/** A shared secret for an authenticator, 160 bits in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: RFC 6238 with what every authenticator knows (SHA-1, six digits, half a minute). */
export const addressOf = (secret: string, issuer: string, account: string): string =>
  totpOf(secret, { issuer, label: account }).toString();

/**
 * Which half minute a code is of, the one before and after now counted too, since clocks differ; null = of none, or of one up to `last`,
 * whose code has been taken.
 */
export function stepOf(secret: string, code: string, now: string, last: number | null): number | null {
  const timestamp = Date.parse(now);
  const delta = /^\d{6}$/.test(code) ? totpOf(secret).validate({ token: code, timestamp, window: 1 }) : null;
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / period) + delta;
  return last !== null && step <= last ? null : step;
}

const totpOf = (secret: string, about: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...about, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** Without what looks like something else: 0 O, 1 l I. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten codes for whoever has lost their authenticator, each good once, 50 bits each. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => {
    const code = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });

/** What is kept of a recovery code; how it was typed does not matter. */
export const recoveryHash = (code: string, cost: PasswordCost): Promise<string> => hashPassword(bare(code), cost);

/** Which of the hashes is that of the code; undefined = none. Codes that an older program gave are kept as SHA-256. */
export async function recoveryHashOf(code: string, hashes: readonly string[]): Promise<string | undefined> {
  const typed = bare(code);
  if (typed.length !== 10) return undefined;
  const older = createHash('sha256').update(typed).digest('hex');
  for (const hash of hashes) if (hash === older || (await passwordMatches(typed, hash))) return hash;
  return undefined;
}

const bare = (code: string): string => code.toLowerCase().replace(/[^a-z2-9]/g, '');
