/** A line of the payment list: money that a case asked for. */
export interface PaymentTable {
  id: string;
  case_id: string;
  effect: string;
  /** What it is for within the case. */
  line: string | null;
  payee: string;
  account: string | null;
  bank: string | null;
  /** Yuan, decimal text. */
  amount: string;
  purpose: string;
  source: string | null;
  requested_at: string;
  requested_by: string | null;
  /** requested; replaced = a later line of the case takes its place; cancelled = taken back. */
  state: string;
  ended_at: string | null;
  end_reason: string | null;
}
