import type { SignOffMode } from '@hearth/definition';

export interface Tally {
  approve: number;
  reject: number;
  abstain: number;
  /** All parties, whether they voted or not. */
  parties: number;
}

export type Decision = 'approved' | 'rejected';

/**
 * The result of a sign-off as soon as no vote to come can change it, else undefined. An abstention counts as present and as no
 * approval. Fractions are compared as whole numbers, so that 2/3 of 3 is exactly 2.
 */
export function decisionOf(mode: SignOffMode, tally: Tally, veto = false): Decision | undefined {
  if (veto && tally.reject > 0) return 'rejected';
  const pending = tally.parties - present(tally);
  const certain = passes(mode, { ...tally, reject: tally.reject + pending }) && isQuorate(mode, tally);
  if (certain && !(veto && pending > 0)) return 'approved';
  return passes(mode, { ...tally, approve: tally.approve + pending }) ? undefined : 'rejected';
}

/**
 * The result when the time for voting is over and who has not voted counts as absent. Only an assembly (a mode with fractions) closes
 * this way, and only with its quorum; undefined means that the votes are still awaited.
 */
export function decisionAtClose(mode: SignOffMode, tally: Tally): Decision | undefined {
  if (typeof mode === 'string' || 'count' in mode || !isQuorate(mode, tally)) return undefined;
  return passes(mode, tally) ? 'approved' : 'rejected';
}

const present = ({ approve, reject, abstain }: Tally): number => approve + reject + abstain;

/** Whether the approvals suffice, with those who have not voted away. */
function passes(mode: SignOffMode, tally: Tally): boolean {
  const { approve, parties } = tally;
  if (mode === 'all') return approve === parties;
  if (mode === 'any') return approve >= 1;
  if ('count' in mode) return approve >= mode.count;
  const { part, whole } = fractionOf(mode.approve);
  const left = approve * whole;
  const right = (mode.of === 'all' ? parties : present(tally)) * part;
  return mode.strict ? left > right : left >= right;
}

function isQuorate(mode: SignOffMode, tally: Tally): boolean {
  if (typeof mode === 'string' || 'count' in mode) return true;
  const { part, whole } = fractionOf(mode.present);
  return present(tally) * whole >= tally.parties * part;
}

/** `2/3` → 2 of 3; `1` → 1 of 1. */
function fractionOf(text: string): { part: number; whole: number } {
  const [part = 1, whole = 1] = text.split('/').map(Number);
  return { part, whole };
}
