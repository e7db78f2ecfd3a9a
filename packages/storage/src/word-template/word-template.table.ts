/** A Word file of the office's own that cases of a task or a report are printed in. */
export interface WordTemplateTable {
  id: string;
  /** `case:<task>` or `report:<template>`. */
  used_for: string;
  title: string;
  /** The file in base64. */
  content: string;
  saved_by: string;
  saved_at: string;
}
