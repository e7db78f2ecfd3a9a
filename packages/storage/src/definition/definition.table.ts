/** A published definition, never changed and never deleted while a case names it. */
export interface DefinitionTable {
  hash: string;
  task: string;
  title: string;
  source: string;
  compiled: string;
  published_at: string;
}
