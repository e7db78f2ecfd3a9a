import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword, leastPasswordCost } from '@hearth/engine';
import { storeCast } from '@hearth/scenario';
import { inTransaction, migrateToLatest, openDatabase } from '@hearth/storage';
import { formsFolder } from '../host/root.ts';
import { chainFiles } from './chain-files.ts';
import type { OfficePlace } from './office-place.ts';

/** Everybody's password in the office of the chain. */
export const password = '两台一起办2026';

/** Writes the definition of a task of some steps into the office's folder; gives the environment of a server that offers only that. */
export function chainEnvironment(office: OfficePlace, steps: number): Record<string, string> {
  const folder = join(office.dataDir, 'forms');
  mkdirSync(join(folder, 'chain'), { recursive: true });
  cpSync(join(formsFolder, 'posts.json'), join(folder, 'posts.json'));
  for (const [name, content] of Object.entries(chainFiles(steps))) {
    writeFileSync(join(folder, 'chain', `${name}.json`), JSON.stringify(content));
  }
  return { ...office.env, HEARTH_FORMS: folder, HEARTH_PAGES: join(office.dataDir, 'no-pages') };
}

/** Puts the cast of the scenarios into the office's database, which gets its tables. */
export async function employCast({ place }: OfficePlace): Promise<void> {
  const db = openDatabase(place);
  await migrateToLatest(db);
  const passwordHash = await hashPassword(password, leastPasswordCost);
  await inTransaction(db, (trx) => storeCast(trx, passwordHash));
  await db.destroy();
}

/** Signs somebody in and gives the cookie of the session. */
export async function signIn(address: string, account: string): Promise<string> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password }),
  });
  return reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
