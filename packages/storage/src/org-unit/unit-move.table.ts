/** A unit that was put below another superior. */
export interface UnitMoveTable {
  unit_id: string;
  /** First day at the new place, `YYYY-MM-DD`. */
  on_date: string;
  /** The superior before. */
  was: string;
  /** The superior since. */
  parent: string;
}
