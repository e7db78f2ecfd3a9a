/** A case that is not what was written. */
export interface BrokenCase {
  caseId: string;
  number: string | null;
  /** Number of the first event that was changed, added or taken away, or of the line of the ledger; null when something beside them was. */
  seq: number | null;
  /**
   * What is wrong: an event; the row of the case or a column of it, beside its history; a work item; an attachment; the case is gone; it
   * was never opened; a line of the ledger of all cases; an entry of a register (its id in place of the case's, the register's of the number); the list of
   * what was cleared, or a case that it does not tell of; a row of the record of readings and deeds.
   */
  what:
    | 'event'
    | 'case'
    | 'work-item'
    | 'file'
    | 'missing'
    | 'unknown'
    | 'ledger'
    | 'register-entry'
    | 'clearing'
    | 'audit';
  /** Which column, work item or file. */
  where: string;
}
