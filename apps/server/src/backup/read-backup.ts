import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { type Manifest, manifestPath } from './manifest.ts';

/** An archive that says of itself that it is a backup. */
export interface Backup {
  manifest: Manifest;
  /** The bytes of an entry; rejects when there is none. */
  read(entry: string): Promise<Readable>;
  /** Entries that are not what the manifest says, or are gone. */
  broken(): Promise<string[]>;
  close(): void;
}

/** Opens a backup. Undefined for any other file: no archive, one that was cut off, one of something else. */
export async function openBackup(path: string): Promise<Backup | undefined> {
  const archive = await openArchive(path);
  if (!archive) return undefined;
  try {
    const entries = await entriesOf(archive);
    const read = async (name: string) => {
      const entry = entries.get(name);
      if (!entry) throw new Error(`the backup has no ${name}`);
      return streamOf(archive, entry);
    };
    const manifest = entries.has(manifestPath) ? manifestIn(await text(await read(manifestPath))) : undefined;
    if (manifest) return { manifest, read, broken: () => brokenEntries(manifest, read), close: () => archive.close() };
  } catch {
    // Cut off or damaged where the archive tells what is in it.
  }
  archive.close();
  return undefined;
}

const openArchive = (path: string): Promise<ZipFile | undefined> =>
  new Promise((resolve, reject) =>
    open(path, { lazyEntries: true, autoClose: false }, (fault, archive) => {
      // A file that is missing is told as such; anything else that cannot be opened is not an archive.
      if (fault && 'syscall' in fault) reject(fault);
      else resolve(fault ? undefined : archive);
    }),
  );

function entriesOf(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    archive.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', reject);
    archive.readEntry();
  });
}

const streamOf = (archive: ZipFile, entry: Entry): Promise<Readable> =>
  promisify<Entry, Readable>(archive.openReadStream.bind(archive))(entry);

function manifestIn(content: string): Manifest | undefined {
  const manifest: Partial<Manifest> = JSON.parse(content);
  return manifest.format === 'hearth-backup' && manifest.formatVersion === 1 ? (manifest as Manifest) : undefined;
}

async function brokenEntries({ entries }: Manifest, read: Backup['read']): Promise<string[]> {
  const broken: string[] = [];
  for (const [entry, { sha256 }] of Object.entries(entries)) {
    const found = await digestOf(() => read(entry));
    if (found !== sha256) broken.push(entry);
  }
  return broken;
}

async function digestOf(open: () => Promise<Readable>): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await open()) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
