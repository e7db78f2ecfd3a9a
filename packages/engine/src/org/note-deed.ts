import { type AuditAction, type Db, insertAudit, type JsonObject } from '@hearth/storage';
import type { EngineContext } from '../context.ts';

/** Puts on record what an administrator has done, with ids and dates, never with a secret. */
export function noteDeed(
  { clock, newId }: EngineContext,
  trx: Db,
  by: { id: string },
  action: AuditAction,
  detail: JsonObject,
): Promise<void> {
  return insertAudit(trx, { id: newId(), at: clock(), personId: by.id, action, caseId: null, detail });
}
