/** An address outside that is told what happens to cases. */
export interface WebhookTable {
  id: string;
  title: string;
  url: string;
  /** Key of the signature. */
  secret: string;
  /** JSON list of the kinds of events that it wants. */
  events: string;
  /** Only cases of this task; null = all. */
  task: string | null;
  active: number;
  created_at: string;
  created_by: string;
}
