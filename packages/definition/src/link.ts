import type { FieldValue } from './effects.ts';

/** A way from a case to cases of another task: 由此开出的争议案件. Both sides show it. */
export interface Link<X> {
  id: string;
  title: string;
  /** The title seen from the other side: 来自巡访. */
  back: string;
  /** Id of the other task. */
  task: string;
  /** More than one case may be opened through it. */
  many?: boolean;
  /** Who may open one by hand from the page of the case; missing = only an automatic step does. */
  by?: { posts: string[] };
  /** Fields of the other task that are filled in at once. */
  set?: FieldValue<X>[];
  /** Only then may one be opened by hand. */
  when?: X;
}
