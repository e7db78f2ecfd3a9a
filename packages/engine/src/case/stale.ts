import { refuse } from '../problems/refusal.ts';

/** Somebody else was faster. */
export const stale = (revision: number) => refuse(409, 'stale-revision', { revision });
