/** A unit that was closed. */
export interface UnitClosingTable {
  unit_id: string;
  /** First day without it, `YYYY-MM-DD`. */
  on_date: string;
  /** The unit that goes on with its work; null = whatever stands above it. */
  successor: string | null;
  /** JSON: what the closing ended; null = nobody noted it. */
  before: string | null;
}
