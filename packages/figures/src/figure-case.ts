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

/** One thing that a figure counted: a case, or a row of a repeating group named by the `_row` ids from the outermost group down. */
export interface Counted {
  case: string;
  rows?: string[];
}
