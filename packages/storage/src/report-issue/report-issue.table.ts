/** A report that somebody keeps, with what was changed by hand. Instants are ISO in UTC. */
export interface ReportIssueTable {
  id: string;
  account: string;
  title: string;
  template: string;
  /** JSON: period, units and parameters. */
  wish: string;
  /** JSON: sentences changed by hand. */
  edits: string;
  /** JSON: the numbers as they were when it went out; null before. */
  issued: string | null;
  issued_at: string | null;
  revision: number;
  created_at: string;
  changed_at: string;
}

/** A version of a template that was edited on screen. */
export interface ReportTemplateTable {
  id: string;
  version: number;
  /** JSON */
  source: string;
  saved_by: string;
  saved_at: string;
}
