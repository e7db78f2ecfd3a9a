/** A node of the union tree. */
export interface OrgUnitTable {
  id: string;
  name: string;
  /** city, county, township, grassroots */
  level: string;
  parent: string | null;
  /** Ids from the root to this unit, each followed by a slash: `qx/dz/dz-01/`. Everything below starts with the same text. */
  path: string;
}
