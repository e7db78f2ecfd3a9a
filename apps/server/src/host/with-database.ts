import { existsSync } from 'node:fs';
import type { DatabasePlace, Key } from '@hearth/storage';
import { readSettings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { createHost, databasePath, type Host } from './host.ts';
import { formsFolder } from './root.ts';

/** Where the office's own database is, and its attachments. */
export interface OfficePlace {
  place: DatabasePlace;
  dataDir: string;
  masterKeys: readonly Key[];
  clock: () => string;
}

/** Reads from the environment where the office is. */
export function officePlace({ env, words }: Terminal): OfficePlace {
  const { dataDir, databaseUrl: url, clock, masterKeys } = readSettings(env, words);
  return { place: url === undefined ? { path: databasePath(dataDir) } : { url }, dataDir, clock, masterKeys };
}

/** The office must be there already. */
export function existingOffice(terminal: Terminal): OfficePlace {
  const office = officePlace(terminal);
  const { place } = office;
  if ('path' in place && !existsSync(place.path)) throw new UsageError(terminal.words('database-missing', place));
  return office;
}

/**
 * Runs work on the office's own database and closes everything after it.
 *
 * @param mayBegin the database is made when it is not there; else that is a usage error.
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (host: Host) => Promise<T>,
  mayBegin = false,
): Promise<T> {
  const { place, dataDir, clock, masterKeys } = mayBegin ? officePlace(terminal) : existingOffice(terminal);
  const host = await createHost({
    ...{ dataDir, clock, masterKeys, forms: terminal.env.HEARTH_FORMS ?? formsFolder },
    ...('url' in place ? { databaseUrl: place.url } : {}),
  });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
