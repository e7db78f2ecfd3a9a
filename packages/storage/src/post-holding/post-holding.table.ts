/** Who holds a post at a unit, and when. */
export interface PostHoldingTable {
  id: string;
  person_id: string;
  post: string;
  unit_id: string;
  /** First and last day, `YYYY-MM-DD`; null = no end. */
  from_date: string;
  to_date: string | null;
}
