/** The key of the tokens that stand for values in typed tables; one row, sealed. */
export interface BlindKeyTable {
  id: number;
  key: string;
  /** By which rule the typed tables were written, see the program that makes the tokens; 0 = none of them yet. */
  rule: number;
}
