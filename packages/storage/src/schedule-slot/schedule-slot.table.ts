/** One piece of recurring work: a schedule of a task, a unit or register entry, a period. */
export interface ScheduleSlotTable {
  /** `task/schedule/unit or entry/first day`: the same slot cannot be there twice. */
  id: string;
  task: string;
  schedule: string;
  unit_id: string;
  /** Register entry that it is about; null = it is about the unit. */
  entry_id: string | null;
  from_date: string;
  to_date: string;
  /** Last day. */
  due_on: string;
  /** The instant at which it is missed. */
  due_at: string;
  /** open, done, late, missed */
  state: string;
  case_id: string | null;
  done_at: string | null;
  created_at: string;
  /** 1 = a case is to be opened for it by itself. */
  waiting: number;
  lease_owner: string | null;
  lease_until: string | null;
  last_error: string | null;
}
