import type { StepBase } from './step.ts';

/**
 * The steps run once for each row of a repeating group, all rows at once (workflow pattern 14), each in the scope of its row.
 * Goes on when every row is done; with no row it goes on at once. Rows added by a later step of the body join in.
 */
export interface ForEachBlock<X, S> extends StepBase {
  type: 'forEach';
  /** Dotted path of the group, two levels at most: `受检单位.隐患`. Rows of all outer rows are taken. */
  in: string;
  /** Only rows for which this is true, in the scope of the row. */
  where?: X;
  /** How a row is called in inbox and history, a text in the scope of the row. */
  rowTitle?: X;
  steps: S[];
  join?: 'all' | 'any' | { count: number };
}
