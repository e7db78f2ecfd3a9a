/** Where a case stands: the fold of its events, with the columns that lists filter and sort by. */
export interface CaseTable {
  id: string;
  task: string;
  /** Hash of the definition that the case keeps. */
  definition: string;
  unit_id: string;
  initiator: string;
  /** draft, running, suspended, ended */
  status: string;
  result: string | null;
  number: string | null;
  title: string;
  /** The title with personal values masked. */
  title_masked: string;
  opened_at: string;
  submitted_at: string | null;
  ended_at: string | null;
  /** Since when the values of persons are gone. */
  cleared_at: string | null;
  /** Number and hash of the last event: the revision for compare-and-swap, and the end of the chain. */
  revision: number;
  head_hash: string;
  document: string;
  /** The rest of the kernel's state: steps, work items, timers. */
  state: string;
  /** What a search finds the case by, in lower case; holds no sensitive value and nothing that a step hides. */
  search: string;
  /** The same without personal values, for readers who get masks. */
  search_masked: string;
}
