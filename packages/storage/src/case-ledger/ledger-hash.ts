import { createHash } from 'node:crypto';

/** SHA-256 over a line of the ledger and the hash of the line before it, hex. */
export function ledgerHash(line: { prevHash: string; seq: number; caseId: string; at: string }): string {
  const { prevHash, seq, caseId, at } = line;
  return createHash('sha256')
    .update(JSON.stringify([prevHash, seq, caseId, at]))
    .digest('hex');
}
