/** What a person has typed for a work item and not handed in yet. */
export interface DraftTable {
  case_id: string;
  item_id: string;
  person_id: string;
  document: string;
  revision: number;
  saved_at: string;
}
