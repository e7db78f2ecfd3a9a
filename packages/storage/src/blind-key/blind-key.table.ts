/** The key of the tokens that stand for identifiers in typed tables; one row, sealed. */
export interface BlindKeyTable {
  id: number;
  key: string;
}
