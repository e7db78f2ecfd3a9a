import { createWriteStream, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { storedFilePath } from '@hearth/engine';
import { type Db, type LoadRows, listPeople, loadSnapshot, migrateTo, type SnapshotRow } from '@hearth/storage';
import { rowsPath, sha256In } from './manifest.ts';
import type { Backup } from './read-backup.ts';

/** Why nothing was brought back. */
export type RestoreObstacle = 'backup-newer' | 'database-in-use';

/**
 * Brings a backup back into an empty office: the attachments first, so that no row names one that is not there, then all rows at once.
 *
 * @param db a database without people, in whatever shape.
 */
export async function restoreBackup(backup: Backup, db: Db, dataDir: string): Promise<RestoreObstacle | undefined> {
  const { entries, migration, tables } = backup.manifest;
  if (!(await migrateTo(db, migration))) return 'backup-newer';
  if ((await listPeople(db)).length > 0) return 'database-in-use';
  for (const entry of Object.keys(entries)) {
    const sha256 = sha256In(entry);
    if (sha256 !== undefined) await restoreFile(backup, entry, storedFilePath(dataDir, sha256));
  }
  await loadSnapshot(db, Object.keys(tables), async (load) => {
    for (const table of Object.keys(tables)) await restoreRows(backup, table, load);
  });
  return undefined;
}

async function restoreFile(backup: Backup, entry: string, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(await backup.read(entry), createWriteStream(`${path}.part`, { mode: 0o600, flush: true }));
  await rename(`${path}.part`, path);
}

/** Rows that are put in together. */
const CHUNK = 500;

async function restoreRows(backup: Backup, table: string, load: LoadRows): Promise<void> {
  let rows: SnapshotRow[] = [];
  for await (const line of createInterface({ input: await backup.read(rowsPath(table)), crlfDelay: Infinity })) {
    rows.push(JSON.parse(line));
    if (rows.length < CHUNK) continue;
    await load(table, rows);
    rows = [];
  }
  if (rows.length > 0) await load(table, rows);
}
