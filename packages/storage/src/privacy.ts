// How long what is kept, what holds that up, who consented, who read and did what.
export {
  type AuditAction,
  type AuditRecord,
  auditBreak,
  insertAudit,
  listAudit,
  searchAudit,
} from './audit/audit.repository.ts';
export { noteTokenRule, openBlindKey } from './blind-key/blind-key.repository.ts';
export {
  casesToClear,
  casesWithoutConsent,
  clearAroundCase,
  countToClear,
  isNamed,
} from './clearing/case-to-clear.repository.ts';
export {
  checkClearings,
  clearingsWithBytes,
  insertClearing,
  listClearings,
  noteBytesGone,
} from './clearing/clearing.repository.ts';
export { type ConsentRecord, insertConsent, listConsents, withdrawConsents } from './consent/consent.repository.ts';
export { insertHold, isHeld, liftHold, listHolds } from './hold/hold.repository.ts';
