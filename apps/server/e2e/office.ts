import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword, leastPasswordCost } from '@hearth/engine';
import { storeCast } from '@hearth/scenario';
import { inTransaction } from '@hearth/storage';
import { createHost } from '../src/host/host.ts';
import { adminFolder, formsFolder } from '../src/host/root.ts';

export const password = '四季平安2026';

export interface BrowsedOffice {
  address: string;
  close(): Promise<void>;
}

/** A server with the shipped definitions, the built pages and the small union of the scenarios, on a free port. */
export async function openOffice(): Promise<BrowsedOffice> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearth-e2e-'));
  const host = await createHost({
    dataDir,
    forms: formsFolder,
    pages: process.env.HEARTH_PAGES ?? adminFolder,
    passwordCost: leastPasswordCost,
  });
  const passwordHash = await hashPassword(password, leastPasswordCost);
  await inTransaction(host.db, (trx) => storeCast(trx, passwordHash));
  const address = await host.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    async close() {
      await host.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
