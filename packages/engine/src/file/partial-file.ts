import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What has arrived of files that come in parts; how much that is, the length on the disk says. */
const folderOf = (dataDir: string): string => join(dataDir, 'files', '.parts');

/** A file is its sender's: the same id of another person is another file. */
const pathOf = (dataDir: string, person: string, id: string): string =>
  join(folderOf(dataDir), createHash('sha256').update(`${person}\n${id}`).digest('hex'));

/** Bytes that have arrived. */
export async function receivedOf(dataDir: string, person: string, id: string): Promise<number> {
  try {
    return (await stat(pathOf(dataDir, person, id))).size;
  } catch {
    return 0;
  }
}

/** Adds a part at the end. */
export async function appendPart(dataDir: string, person: string, id: string, part: Uint8Array): Promise<void> {
  await mkdir(folderOf(dataDir), { recursive: true });
  const handle = await open(pathOf(dataDir, person, id), 'a');
  await handle.appendFile(part).finally(() => handle.close());
}

export function readParts(dataDir: string, person: string, id: string): ReadStream {
  return createReadStream(pathOf(dataDir, person, id));
}

export async function dropParts(dataDir: string, person: string, id: string): Promise<void> {
  await rm(pathOf(dataDir, person, id), { force: true });
}

/** Forgets files that never arrived whole and of which nothing came since the instant, in milliseconds. */
export async function dropPartsBefore(dataDir: string, instant: number): Promise<void> {
  const names = await readdir(folderOf(dataDir)).catch(() => [] as string[]);
  for (const name of names) {
    const path = join(folderOf(dataDir), name);
    const last = (await stat(path).catch(() => undefined))?.mtimeMs ?? instant;
    if (last < instant) await rm(path, { force: true });
  }
}
