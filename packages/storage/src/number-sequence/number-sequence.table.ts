/** The last number given out in a scope: a task in a year, or a task at a unit in a year. */
export interface NumberSequenceTable {
  scope: string;
  value: number;
}
