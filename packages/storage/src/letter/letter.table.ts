/** Something that leaves the house after the transaction that wrote it: the outbox. */
export interface LetterTable {
  id: string;
  /** mail, webhook */
  kind: string;
  /** Whom it goes to: an address, the id of a webhook. */
  target: string;
  payload: string;
  /** waiting, sent, dead, dropped */
  state: string;
  created_at: string;
  /** When it is tried next. */
  due_at: string;
  attempts: number;
  lease_owner: string | null;
  lease_until: string | null;
  last_error: string | null;
  sent_at: string | null;
}
