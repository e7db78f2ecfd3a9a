import type { Due } from './duration.ts';
import type { Who } from './who.ts';

/**
 * 特事特办、先给付后补手续: skips to a later step of the root sequence and owes what was skipped (CMMN: required, discretionary items).
 * The owed steps are done beside the main line and hold up nothing; the case ends when the last of them is done.
 */
export interface Emergency<X> {
  id: string;
  /** 特事特办，先行给付. */
  title: string;
  /** Who may call it. */
  who: Who;
  /** Condition over the document; only when it is exactly true may it be called. */
  when?: X;
  /** Steps of the root sequence at which it may be called; default is any step before `skipTo`. Never in a draft, and not once `skipTo` was opened. */
  from?: string[];
  /** The later step of the root sequence that opens at once: 给付. */
  skipTo: string;
  /**
   * The userTasks and signOffs among the skipped steps that must still be done; what was done before is not owed. None: the case only goes
   * on at the later step, as when an enterprise is dissolved while its contract runs.
   */
  owes: string[];
  /** By when the owed steps must be done, counted from the call, in place of their own term. */
  within: Due<X>;
  /** Whoever calls it says why; written out so that the file tells it. */
  reason: true;
  /** Whom to tell when owed work is overdue or refused, in place of the step's own `escalate`. */
  escalate?: Who;
}
