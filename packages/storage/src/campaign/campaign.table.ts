/** A task opened for a period to chosen units. */
export interface CampaignTable {
  id: string;
  task: string;
  title: string;
  note: string;
  /** The unit that set it up. */
  unit_id: string;
  from_date: string;
  to_date: string;
  deadline: string;
  /** Figure of the task that the quota is about; null = cases handed in. */
  quota_figure: string | null;
  /** Figure of the task that is spent from the budget; null = no budget. */
  budget_figure: string | null;
  /** Days before the deadline on which units that are behind are reminded, as JSON. */
  remind: string;
  /** running, closed */
  state: string;
  created_by: string;
  created_at: string;
  closed_by: string | null;
  closed_at: string | null;
  /** What came of it, as JSON; null while it runs. */
  summary: string | null;
}

/** A unit that takes part. */
export interface CampaignUnitTable {
  campaign_id: string;
  unit_id: string;
  quota: number | null;
  /** 元, decimal text. */
  budget: string | null;
}

/** A case that was begun from a campaign. */
export interface CampaignCaseTable {
  case_id: string;
  campaign_id: string;
}

/** A reminder that was sent: by rule once a day, by hand as often as asked. */
export interface CampaignReminderTable {
  /** `campaign/day` by rule. */
  id: string;
  campaign_id: string;
  at: string;
  /** null = by rule. */
  by_person: string | null;
  /** Ids of the units, as JSON. */
  units: string;
}
