/** That somebody consented to what a task does with their data, and that they took it back. */
export interface ConsentTable {
  id: string;
  case_id: string;
  /** Path of the field that was answered with yes. */
  field: string;
  /** SHA-256 of the text that was read, hex. */
  version: string;
  text: string;
  /** Name of whoever consented; sealed. */
  given_by: string;
  recorded_by: string;
  recorded_at: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  /** Sealed. */
  withdrawn_why: string | null;
}
