import type { Problem } from '@hearth/expression';

/** Codes of the kernel that are not about what was filled in, and the status each is answered with. */
const statuses: Record<string, number> = {
  'may-not-start': 403,
  'unit-level': 403,
  'not-your-work': 403,
  excluded: 403,
  'interrupt-not-allowed': 403,
  'emergency-not-allowed': 403,
  'transfer-not-allowed': 403,
  'delegate-not-allowed': 403,
  'add-signer-not-allowed': 403,
  'may-not-correct': 403,
  'unknown-work-item': 404,
  'already-completed': 409,
  'already-decided': 409,
  'work-item-cancelled': 409,
  'claimed-by-other': 409,
  'not-claimed': 409,
  'case-ended': 409,
  'case-cleared': 409,
  'case-suspended': 409,
  'not-suspended': 409,
  'interrupt-too-late': 409,
  'result-reached': 409,
  'skipped-by-emergency': 409,
  'emergency-in-draft': 409,
  'emergency-too-late': 409,
  'emergency-not-here': 409,
  'delegated-to-other': 409,
  'hand-back-first': 409,
  'not-delegated': 409,
  'signature-awaited': 409,
  'signature-refused': 409,
  'correct-in-draft': 409,
  'notice-not-posted': 409,
  'notice-over': 409,
  'already-replied': 409,
  'timer-too-early': 409,
};

/** The status for a list of problems: that of the first that has one of its own, else 422 (the values are not acceptable). */
export function statusOf(problems: readonly Problem[]): number {
  for (const { code } of problems) {
    const status = statuses[code];
    if (status !== undefined) return status;
  }
  return 422;
}
