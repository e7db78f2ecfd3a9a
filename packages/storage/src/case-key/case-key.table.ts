/** What a case has that no other case of its task may have too. */
export interface CaseKeyTable {
  case_id: string;
  /** Id of the rule in the task. */
  rule: string;
  /** Digest of task, rule and values: it says nothing about anybody. */
  key: string;
}
