/**
 * A number that the task reports, declared once beside the form. Filters and measures are expressions over a case
 * (with its document) or, when `over` names a group, over each of its rows with the case outside.
 * A case counts in a period by `date`; `办结日期` and `登记日期` are always there.
 */
export interface Figure<X> {
  id: string;
  title: string;
  /**
   * `cadence`: slots of a schedule that were done, of those planned. `effect`: how a value changed, on average or in sum, over what is counted.
   */
  kind: 'flow' | 'stock' | 'rate' | 'ordinal' | 'cadence' | 'effect';
  /** What is counted: the task's own cases, or the entries of a register as they were at the end of the period. */
  source?: { register: string };
  /** Dotted path of a repeating group; missing = the case itself. */
  over?: string;
  /** Case states that count: default every submitted case. */
  cases?: 'submitted' | 'running' | 'ended' | 'all';
  /** Results that count, ids of `workflow.results`; of a cadence those with which the case of a slot has to end. */
  results?: string[];
  where?: X;
  /** May be left out in the file for `cadence` and `effect`, which say themselves what they measure. */
  measure: { count: true } | { sum: X } | { distinct: X } | { average: X } | { min: X } | { max: X };
  /** For a rate: the figure below the line. */
  of?: string;
  /** For a cadence: id in `task.schedules`. */
  schedule?: string;
  /** For an effect: the value at first and at last; a record with either blank is left out. */
  before?: X;
  after?: X;
  /** For an effect: change of the average (default) or of the sum. */
  change?: 'average' | 'sum';
  date?: X;
  unit: string;
  decimals?: number;
  direction?: 'in' | 'out' | 'third-party';
  /** True where the work was done together with the level above, which does not count it again. */
  joint?: X;
  /** The target given in a campaign. */
  quota?: true;
}
