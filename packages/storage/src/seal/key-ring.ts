import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** 256 bits for AES-256-GCM, with the name under which what it sealed is found. */
export interface Key {
  id: string;
  bytes: Buffer;
}

/** The data keys of a process: the newest seals, all of them open. Empty = nothing is sealed. */
export interface KeyRing {
  newest: Key | null;
  byId: ReadonlyMap<string, Key>;
}

/** What cannot be opened: its key is not there, or it was changed. */
export class SealBroken extends Error {
  override name = 'SealBroken';
  readonly reason: 'key-missing' | 'changed';
  constructor(reason: 'key-missing' | 'changed', cause?: unknown) {
    super(`a sealed value cannot be opened (${reason})`, { cause });
    this.reason = reason;
  }
}

const none: KeyRing = { newest: null, byId: new Map() };
let ring = none;

/** Sets the keys of this process; null = what is written is not sealed. */
export function useKeys(keys: KeyRing | null): void {
  ring = keys ?? none;
}

/** Whether what is written now is sealed. */
export const isSealing = (): boolean => ring.newest !== null;

export const ringOf = (keys: readonly Key[]): KeyRing => ({
  newest: keys.at(-1) ?? null,
  byId: new Map(keys.map((key) => [key.id, key])),
});

/** No JSON, number or name of a file begins with it. */
const mark = '~1.';

/** A text as it is kept: `~1.<key>.<nonce, text and tag in base64url>`, or as it is when the process has no key. */
export function seal(text: string): string {
  const { newest } = ring;
  return newest ? `${mark}${newest.id}.${encrypt(newest, Buffer.from(text)).toString('base64url')}` : text;
}

/** The text that was sealed; one that never was is given back as it is. Throws {@link SealBroken}. */
export function unseal(kept: string): string {
  if (!kept.startsWith(mark)) return kept;
  const [id = '', bytes = ''] = kept.slice(mark.length).split('.');
  return decrypt(keyNamed(id), Buffer.from(bytes, 'base64url')).toString();
}

/** The text, or another one when the seal was broken: for whoever looks whether something was changed. A missing key is no change. */
export function unsealOr(kept: string, otherwise: string): string {
  try {
    return unseal(kept);
  } catch (error) {
    if (error instanceof SealBroken && error.reason === 'changed') return otherwise;
    throw error;
  }
}

/** How a text begins that the newest key has sealed; '' = nothing is sealed now. */
export const currentKey = (): string => (ring.newest ? `${mark}${ring.newest.id}.` : '');

/** The same text sealed with the newest key. */
export const sealAgain = (kept: string): string => seal(unseal(kept));

export const newestKey = (): Key | null => ring.newest;

/** A key of the ring by its name. Throws {@link SealBroken}. */
export function keyNamed(id: string): Key {
  const key = ring.byId.get(id);
  if (!key) throw new SealBroken('key-missing');
  return key;
}

const nonceLength = 12;
const tagLength = 16;

/** Nonce, cipher text, tag. */
export function encrypt(key: Key, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(key.id));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(key: Key, sealed: Buffer): Buffer {
  try {
    const end = sealed.length - tagLength;
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(0, nonceLength))
      .setAAD(Buffer.from(key.id))
      .setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('changed', cause);
  }
}

/** The key of the environment by its 44 characters of base64 (32 bytes); undefined when it is none. Its id tells nothing about it. */
export function masterKeyOf(text: string): Key | undefined {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== 32 || !/^[A-Za-z0-9+/_-]{43}=?$/.test(text.trim())) return undefined;
  return { id: createHash('sha256').update('hearth master key').update(bytes).digest('hex').slice(0, 12), bytes };
}
