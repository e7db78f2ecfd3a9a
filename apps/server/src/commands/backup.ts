import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBackup } from '../backup/read-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { existingOffice } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = { output: { type: 'string', short: 'o' }, json: { type: 'boolean' } } as const;

/**
 * Writes everything that the office keeps into one file while it goes on working, reads that file again and only then gives it its name.
 * Exit code 1 when an attachment was gone from the disk already: the rest is in the file.
 */
export async function backup(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options });
  const { words, out } = terminal;
  const { output } = values;
  if (!output) throw new UsageError(words('value-missing', { name: '-o <file>' }));
  if (existsSync(output)) throw new UsageError(words('backup-exists', { file: output }));
  const { place, dataDir, clock } = existingOffice(terminal);
  const part = `${output}.part`;
  try {
    const { tables, entries, missing, at } = await writeBackup({ place, dataDir, now: clock() }, part);
    await check(part, terminal);
    await rename(part, output);
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    const files = Object.keys(entries).length - Object.keys(tables).length;
    if (values.json) out(JSON.stringify({ file: output, at, rows, files, missing }));
    else out(words('backup-written', { file: output, rows, files }));
    for (const sha256 of missing) terminal.err(words('backup-file-gone', { sha256 }));
    return missing.length > 0 ? 1 : 0;
  } finally {
    await rm(part, { force: true });
  }
}

/** What was written must be readable before anybody relies on it. */
async function check(file: string, { words }: Terminal): Promise<void> {
  const written = await openBackup(file);
  const broken = written ? await written.broken() : [file];
  written?.close();
  if (broken.length > 0) throw new UsageError(words('backup-broken', { file, entries: broken }));
}
