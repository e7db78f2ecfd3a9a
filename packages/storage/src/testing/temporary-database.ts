import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrations/migrate.ts';

/** A real database in a folder of its own, with all tables; `close` removes it. */
export async function temporaryDatabase(): Promise<{ db: Db; path: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-storage-'));
  const path = join(folder, 'hearth.db');
  const db = openDatabase({ path });
  await migrateToLatest(db);
  const close = async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  };
  return { db, path, close };
}
