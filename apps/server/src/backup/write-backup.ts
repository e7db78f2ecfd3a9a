import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { type PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { storedFilePath } from '@hearth/engine';
import { type DatabasePlace, readSnapshot, type Snapshot } from '@hearth/storage';
import { ZipFile } from 'yazl';
import { version } from '../version.ts';
import { type Contents, filePath, type Manifest, manifestPath, rowsPath } from './manifest.ts';

interface Source {
  place: DatabasePlace;
  /** Where the attachments lie. */
  dataDir: string;
  /** The instant now, ISO. */
  now: string;
}

/**
 * Writes everything an office keeps into one zip archive: the rows of all tables as they stood at one instant, a line of JSON each, and
 * the attachments that they name. The office goes on working; memory does not grow with it.
 */
export function writeBackup({ place, dataDir, now }: Source, path: string): Promise<Manifest> {
  return readSnapshot(place, async (snapshot) => {
    const files = await filesOf(snapshot);
    const isThere = (sha256: string) => existsSync(storedFilePath(dataDir, sha256));
    const manifest: Manifest = {
      ...{ format: 'hearth-backup', formatVersion: 1, version, at: now, migration: snapshot.migration },
      ...{ tables: {}, entries: {}, missing: files.filter((sha256) => !isThere(sha256)) },
    };
    const archive = new ZipFile();
    const out = archive.outputStream as PassThrough;
    archive.on('error', (fault: Error) => out.destroy(fault));
    let source: Readable | undefined;
    const add = (entry: string, open: () => Readable) =>
      archive.addReadStreamLazy(entry, { forceZip64Format: true }, (give) => {
        source = open();
        give(
          null,
          measured(source, (contents) => Object.assign(manifest.entries, { [entry]: contents })),
        );
      });
    for (const table of snapshot.tables) {
      const count = () => Object.assign(manifest.tables, { [table]: (manifest.tables[table] ?? 0) + 1 });
      manifest.tables[table] = 0;
      add(rowsPath(table), () => Readable.from(linesOf(snapshot, table, count), { objectMode: false }));
    }
    for (const sha256 of files.filter(isThere)) {
      add(filePath(sha256), () => createReadStream(storedFilePath(dataDir, sha256)));
    }
    archive.addReadStreamLazy(manifestPath, (give) => give(null, Readable.from([JSON.stringify(manifest)])));
    archive.end();
    try {
      await pipeline(out, createWriteStream(path, { mode: 0o600, flush: true }));
    } finally {
      await ended(source);
    }
    return manifest;
  });
}

/** What is read from when the disk is full must not read on once the snapshot is gone. */
async function ended(source: Readable | undefined): Promise<void> {
  if (!source || source.closed) return;
  const closed = once(source, 'close');
  source.destroy();
  await closed;
}

async function filesOf({ tables, rows }: Snapshot): Promise<string[]> {
  const files = new Set<string>();
  if (tables.includes('file')) for await (const { sha256 } of rows('file')) files.add(String(sha256));
  return [...files].sort();
}

/** Characters that go to the archive together. */
const CHUNK = 65_536;

async function* linesOf({ rows }: Snapshot, table: string, count: () => void): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows(table)) {
    count();
    text += `${JSON.stringify(row)}\n`;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}

/** Passes the bytes on and tells at their end what they were. */
function measured(source: Readable, tell: (contents: Contents) => void): Readable {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      tell({ sha256: hash.digest('hex'), size });
      done();
    },
  });
  source.on('error', (fault) => measure.destroy(fault));
  return source.pipe(measure);
}
