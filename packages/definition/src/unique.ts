/**
 * 不得重复: two cases of a task may not be about the same, such as one household twice in a year. The second is refused, or only told, and the
 * first is named. A case counts from the day on which it is handed in, and after its end when it ended well.
 */
export interface Unique<X> {
  id: string;
  /** What tells them apart, each part an expression: `户主身份证号`, `申请年度`. A blank part: nothing to compare. */
  key: X[];
  /** Dotted path of a repeating group each of whose rows has a key; missing = the case itself. */
  over?: string;
  /** Only cases, or rows, for which this holds. */
  when?: X;
  /** What the clerk reads; number and unit of the other case are added. */
  message: string;
  /** `warning` only tells those who work on the case; default refuses. */
  level?: 'error' | 'warning';
  /** With which results an ended case still counts; default those of a good tone, an empty list: only what is under way. */
  results?: string[];
}
