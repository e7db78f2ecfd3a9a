/** Why something is not cleared although its time is over: an audit, a law suit. */
export interface HoldTable {
  id: string;
  /** The case that is held; null = all cases of the task, or of the office. */
  case_id: string | null;
  task: string | null;
  reason: string;
  placed_by: string;
  placed_at: string;
  lifted_by: string | null;
  lifted_at: string | null;
}
