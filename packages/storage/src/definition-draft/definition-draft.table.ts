/** A definition that is being designed and not published yet. */
export interface DefinitionDraftTable {
  id: string;
  /** What its task.json calls itself now; several drafts may be of one task. */
  task: string;
  title: string;
  /** The published version that it was begun from; null = from nothing. */
  base_hash: string | null;
  files: string;
  /** Counted up by each save. */
  revision: number;
  created_by: string;
  created_at: string;
  saved_by: string;
  saved_at: string;
}

/** A window in which somebody has a draft open; it is forgotten when it has said nothing for a while. */
export interface DefinitionReaderTable {
  draft_id: string;
  person_id: string;
  window: string;
  seen_at: string;
}
