/** Who may do the work of somebody who is away, and on which days. */
export interface SubstituteTable {
  id: string;
  person_id: string;
  substitute_id: string;
  /** First and last day, `YYYY-MM-DD`. */
  from_date: string;
  to_date: string;
  set_by: string;
  set_at: string;
}
