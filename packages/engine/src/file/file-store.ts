import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { headLength } from '@hearth/definition/file-type';
import { sealing } from '@hearth/storage';

export interface StoredBytes {
  sha256: string;
  size: number;
  head: Uint8Array;
}

/** Path of stored bytes: two characters of the hash are a folder, so that no folder grows too long. */
export const pathOf = (dataDir: string, sha256: string): string => join(dataDir, 'files', sha256.slice(0, 2), sha256);

/**
 * Keeps the bytes of a stream under their SHA-256, sealed when the office has a key; the same bytes are kept once. They are on disk when this returns, and nothing is left
 * behind when the stream breaks off or `accept` refuses by throwing.
 */
export async function storeBytes(
  dataDir: string,
  source: AsyncIterable<Uint8Array>,
  accept: () => void,
): Promise<StoredBytes> {
  const folder = join(dataDir, 'files');
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    const meter = new Meter();
    await pipeline(source, meter, sealing(), createWriteStream(temporary, { flags: 'wx', flush: true }));
    accept();
    const stored = meter.result();
    await keep(temporary, pathOf(dataDir, stored.sha256));
    return stored;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function keep(temporary: string, path: string): Promise<void> {
  if (existsSync(path)) return;
  const folder = join(path, '..');
  await mkdir(folder, { recursive: true });
  await rename(temporary, path);
  const handle = await open(folder);
  // The name must survive a power cut as the bytes do.
  await handle.sync().finally(() => handle.close());
}

/** Counts and hashes what passes through. */
class Meter extends Transform {
  readonly #hash = createHash('sha256');
  readonly #head: number[] = [];
  #size = 0;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.#size += chunk.length;
    if (this.#head.length < headLength) this.#head.push(...chunk.subarray(0, headLength - this.#head.length));
    done(null, chunk);
  }

  result(): StoredBytes {
    return { sha256: this.#hash.digest('hex'), size: this.#size, head: Uint8Array.from(this.#head) };
  }
}
