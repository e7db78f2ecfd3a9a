/** Something that a person is told in the application. */
export interface NotificationTable {
  id: string;
  person_id: string;
  kind: string;
  /** What its sentence speaks of, as JSON; the sentence is made when it is read, in the reader's language. */
  params: string;
  case_id: string | null;
  item_id: string | null;
  created_at: string;
  read_at: string | null;
  /** When it was made, read or touched last: what streams look for. */
  changed_at: string;
  version: number;
}
