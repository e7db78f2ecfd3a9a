/** How often something that servers keep in memory has changed. */
export interface StampTable {
  name: string;
  value: number;
}
