import type { Json } from '@hearth/expression';

/** A case as figures see it: its document and the facts of its run. Instants are ISO 8601, `unit` is the id of the org unit. */
export interface FigureCase {
  id: string;
  unit: string;
  document: { [key: string]: Json };
  /** Missing while the case is a draft. */
  submittedAt?: string;
  endedAt?: string;
  /** Id in `workflow.results`, when ended. */
  result?: string;
}

/** Dates `YYYY-MM-DD` in Shanghai, both days included. */
export interface Period {
  from: string;
  to: string;
}

/** A unit that stood at some place a part of a period only, with its first and last day there. */
export interface UnitStay extends Period {
  unit: string;
}

/** A planned piece of recurring work: one schedule, one unit or entry, one period. */
export interface FigureSlot {
  schedule: string;
  /** Id of the unit, or of the entry with the unit it stands at. */
  unit: string;
  entry?: string;
  /** First day. */
  from: string;
  state: 'open' | 'done' | 'late' | 'missed';
  /** The case that was opened for it, and the result with which it has ended. */
  case?: string;
  result?: string;
}

/**
 * One thing that a figure counted: a case, an entry of a register, or the slot of a schedule; `rows` names a row of a repeating
 * group by the ids from the outermost group down.
 */
export interface Counted {
  case?: string;
  entry?: string;
  slot?: string;
  rows?: string[];
}
