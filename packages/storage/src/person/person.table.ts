export interface PersonTable {
  id: string;
  name: string;
  /** Last day on which they are there, `YYYY-MM-DD`; null = no end. */
  last_day: string | null;
}
