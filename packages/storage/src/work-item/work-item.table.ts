/** An indexed copy of the work items that the case's state holds, for inboxes. */
export interface WorkItemTable {
  case_id: string;
  item_id: string;
  step: string;
  /** task, vote, notice, objection, replies */
  role: string;
  /** open, completed, cancelled */
  state: string;
  title: string;
  row_id: string | null;
  row_title: string | null;
  /** Whom it is for, in words: 安全员（东洲镇总工会）. */
  assignee: string;
  opened_at: string;
  due: string | null;
  overdue: number;
  claimed_by: string | null;
  completed_by: string | null;
  completed_at: string | null;
  outcome: string | null;
}

/** Who may take the work item: holders of a post at a unit, or one person. */
export interface WorkItemCandidateTable {
  case_id: string;
  item_id: string;
  post: string | null;
  unit_id: string | null;
  person_id: string | null;
  /** 1 as long as the work is open: what is done stays known as somebody's part, and is not looked through for an inbox. */
  open: number;
}

/** Who may not, although they hold the post. */
export interface WorkItemExclusionTable {
  case_id: string;
  item_id: string;
  person_id: string;
}
