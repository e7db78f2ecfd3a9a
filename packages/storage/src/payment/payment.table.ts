/** A line of the payment list: money that a case asked for. */
export interface PaymentTable {
  id: string;
  case_id: string;
  effect: string;
  payee: string;
  account: string | null;
  bank: string | null;
  /** Yuan, decimal text. */
  amount: string;
  purpose: string;
  source: string | null;
  requested_at: string;
  requested_by: string | null;
}
