/** A block of fields or a list of options that definitions share. */
export interface DefinitionPartTable {
  id: string;
  kind: string;
  title: string;
  content: string;
  saved_by: string;
  saved_at: string;
}
