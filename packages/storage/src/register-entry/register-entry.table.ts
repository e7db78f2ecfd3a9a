/** An entry of a register as it stands: the fold of its events, with what lists find it by. */
export interface RegisterEntryTable {
  id: string;
  register: string;
  /** Hash of the register's definition that last wrote it. */
  definition: string;
  unit_id: string;
  /** active, closed, merged */
  status: string;
  merged_into: string | null;
  title: string;
  title_masked: string;
  document: string;
  search: string;
  search_masked: string;
  revision: number;
  head_hash: string;
  added_at: string;
  changed_at: string;
}

/** What tells one entry of a register from all others: the values of a set of identifying fields, as one text. */
export interface RegisterIdentifierTable {
  register: string;
  identifier: string;
  entry_id: string;
}

/** By which sets of fields the identifiers of a register's entries were written. */
export interface IdentifierRuleTable {
  register: string;
  /** JSON: the sets as the definition has them. */
  sets: string;
}
