/**
 * A number that the task reports, declared once beside the form. Filters and measures are expressions over a case
 * (with its document) or, when `over` names a group, over each of its rows with the case outside.
 * A case counts in a period by `date`; `办结日期` and `登记日期` are always there.
 */
export interface Figure<X> {
  id: string;
  title: string;
  kind: 'flow' | 'stock' | 'rate' | 'ordinal';
  /** Dotted path of a repeating group; missing = the case itself. */
  over?: string;
  /** Case states that count: default every submitted case. */
  cases?: 'submitted' | 'running' | 'ended' | 'all';
  /** Results that count, ids of `workflow.results`. */
  results?: string[];
  where?: X;
  measure: { count: true } | { sum: X } | { distinct: X } | { average: X };
  /** For a rate: the figure below the line. */
  of?: string;
  date?: X;
  unit: string;
  decimals?: number;
  direction?: 'in' | 'out' | 'third-party';
}
