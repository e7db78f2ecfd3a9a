import { existsSync } from 'node:fs';
import { readSettings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { createHost, databasePath, type Host } from './host.ts';
import { formsFolder } from './root.ts';

/** Runs work on the office's own database, which must be there, and closes everything after it. */
export async function withDatabase<T>(terminal: Terminal, work: (host: Host) => Promise<T>): Promise<T> {
  const { dataDir, databaseUrl, clock } = readSettings(terminal.env, terminal.words);
  const path = databasePath(dataDir);
  if (databaseUrl === undefined && !existsSync(path))
    throw new UsageError(terminal.words('database-missing', { path }));
  const host = await createHost({
    ...{ dataDir, clock, forms: terminal.env.HEARTH_FORMS ?? formsFolder },
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
