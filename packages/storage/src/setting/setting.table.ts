/** A value that an office has set in place of a definition's, for a task and a unit with everything below it. */
export interface SettingTable {
  task: string;
  /** Empty = everywhere. */
  unit_id: string;
  name: string;
  value: string;
}
