import { hash } from 'node:crypto';

/** What the first event of a case holds in place of a hash before it. */
export const firstHash = '0'.repeat(64);

export interface HashedEvent {
  caseId: string;
  seq: number;
  at: string;
  actor: string | null;
  type: string;
  /** The JSON text as stored, so that no reader has to write it the same way again. */
  body: string;
  prevHash: string;
}

/** SHA-256 over every column of the event and the hash before it, hex. */
export function eventHash(event: HashedEvent): string {
  const { prevHash, caseId, seq, at, actor, type, body } = event;
  return hash('sha256', JSON.stringify([prevHash, caseId, seq, at, actor, type, body]));
}
