import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { rebuildTypedTables, runClearings, verifyHistory } from '@hearth/engine';
import { type Key, openDatabase, SealBroken } from '@hearth/storage';
import { rowsPath } from '../backup/manifest.ts';
import { type Backup, openBackup } from '../backup/read-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { officePlace, withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Brings a backup back into an empty data folder or database, of either kind, and says whether every history in it is whole (exit code 1
 * when one is not). Nothing is written unless the whole file is what it was when it was made.
 */
export async function restore(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const { words, out } = terminal;
  const [file] = positionals;
  if (file === undefined) throw new UsageError(words('value-missing', { name: '<file>' }));
  const backup = await openBackup(file);
  if (!backup) throw new UsageError(words('backup-unreadable', { file }));
  try {
    await bringBack(backup, file, terminal);
  } finally {
    backup.close();
  }
  const { cases, broken } = await withDatabase(terminal, async ({ context, db }) => {
    await rebuildTypedTables(context);
    // What was cleared since the backup was made does not come back with it.
    await runClearings(context);
    return verifyHistory(db, context.dataDir);
  });
  const { at } = backup.manifest;
  if (values.json) out(JSON.stringify({ file, at, cases, broken }));
  else out(words(broken.length > 0 ? 'restored-not-whole' : 'restored', { at, cases }));
  return broken.length > 0 ? 1 : 0;
}

/** What was sealed with a key that is not here would be of no use: told before anything is written. */
async function refuseForeignKeys({ manifest, read }: Backup, masterKeys: readonly Key[]): Promise<void> {
  const entry = rowsPath('data_key');
  if (!Object.hasOwn(manifest.entries, entry)) return;
  const lines = (await text(await read(entry))).split('\n').filter((line) => line !== '');
  const masters = lines.map((line) => (JSON.parse(line) as { master: string }).master);
  if (masters.some((id) => !masterKeys.some((key) => key.id === id))) throw new SealBroken('key-missing');
}

async function bringBack(backup: Backup, file: string, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const broken = await backup.broken();
  if (broken.length > 0) throw new UsageError(words('backup-broken', { file, entries: broken }));
  const { place, dataDir, masterKeys } = officePlace(terminal);
  await refuseForeignKeys(backup, masterKeys);
  const db = openDatabase(place);
  try {
    const obstacle = await restoreBackup(backup, db, dataDir);
    if (obstacle) throw new UsageError(words(obstacle, { version: backup.manifest.version }));
  } finally {
    await db.destroy();
  }
}
