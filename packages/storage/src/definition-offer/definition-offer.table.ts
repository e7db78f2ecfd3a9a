/** Which version of a task new cases get. */
export interface DefinitionOfferTable {
  task: string;
  hash: string;
  /** The version that stood in the folder of definitions when it was last read; null = published here and never there. */
  folder_hash: string | null;
  set_at: string;
}
