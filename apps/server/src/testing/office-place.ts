import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TemporaryPlace, temporaryPlace } from '@hearth/storage/testing';

/** Where an office lives for a test: its data folder and, when the tests run for PostgreSQL, a database there. */
export interface OfficePlace {
  place: TemporaryPlace['place'];
  dataDir: string;
  databaseUrl?: string;
  /** The same for a process. */
  env: Record<string, string>;
  remove(): Promise<void>;
}

export async function officePlace(): Promise<OfficePlace> {
  const { place, remove } = await temporaryPlace();
  if ('path' in place) {
    const dataDir = dirname(place.path);
    return { place, dataDir, env: { HEARTH_DATA: dataDir }, remove };
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'hearth-office-'));
  return {
    place,
    dataDir,
    databaseUrl: place.url,
    env: { HEARTH_DATA: dataDir, DATABASE_URL: place.url },
    async remove() {
      await remove();
      rmSync(dataDir, { recursive: true });
    },
  };
}
