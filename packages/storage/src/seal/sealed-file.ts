import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { keyNamed, newestKey, SealBroken } from './key-ring.ts';

/** How a sealed file begins; then eight characters of the key's name, the nonce, the sealed bytes and the tag. */
const mark = Buffer.from('\0hearth sealed 1\n', 'latin1');
const keyLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headLength = mark.length + keyLength + nonceLength;

/** Seals what passes through with the newest key; without one nothing is changed. */
export function sealing(): Transform {
  const key = newestKey();
  if (!key) return new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(key.id));
  let begun = false;
  const head = () => {
    const bytes = begun ? Buffer.alloc(0) : Buffer.concat([mark, Buffer.from(key.id), nonce]);
    begun = true;
    return bytes;
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, Buffer.concat([head(), cipher.update(chunk)])),
    flush: (done) => done(null, Buffer.concat([head(), cipher.final(), cipher.getAuthTag()])),
  });
}

/** The bytes of a stored file as they were before they were sealed. The stream breaks with {@link SealBroken} when they were changed. */
export async function openSealed(path: string): Promise<Readable> {
  const handle = await open(path);
  const { size } = await handle.stat();
  const head = Buffer.alloc(headLength);
  const tag = Buffer.alloc(tagLength);
  try {
    await handle.read(head, 0, headLength, 0);
    if (!head.subarray(0, mark.length).equals(mark)) return createReadStream(path);
    if (size < headLength + tagLength) throw new SealBroken('changed');
    await handle.read(tag, 0, tagLength, size - tagLength);
  } finally {
    await handle.close();
  }
  const key = keyNamed(head.toString('latin1', mark.length, mark.length + keyLength));
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, head.subarray(mark.length + keyLength))
    .setAAD(Buffer.from(key.id))
    .setAuthTag(tag);
  const end = size - tagLength - 1;
  const sealed = end < headLength ? Readable.from([]) : createReadStream(path, { start: headLength, end });
  const opened = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, decipher.update(chunk)),
    flush(done) {
      try {
        done(null, decipher.final());
      } catch (cause) {
        done(new SealBroken('changed', cause));
      }
    },
  });
  sealed.on('error', (error) => opened.destroy(error));
  return sealed.pipe(opened);
}
