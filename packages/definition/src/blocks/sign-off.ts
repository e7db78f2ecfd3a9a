import type { Due } from '../duration.ts';
import type { HandOver } from '../hand-over.ts';
import type { Who } from '../who.ts';
import type { StepBase } from './step.ts';
import type { FieldRights, Return } from './user-task.ts';

/**
 * Several parties decide together (BPMN multi-instance user task with a completion condition).
 * Each party has one work item with the votes `approve`, `reject` and, if allowed, `abstain`.
 * The result is computed after each vote; once it is certain, open items are cancelled and a late vote is refused.
 */
export interface SignOff<X> extends StepBase {
  type: 'signOff';
  parties: Party[];
  mode: SignOffMode;
  /** Any single rejection decides (一票否决). */
  veto?: boolean;
  /** Parties sign in the order listed; default is all at once. */
  ordered?: boolean;
  abstain?: boolean;
  fields?: FieldRights;
  due?: Due<X>;
  remind?: number[];
  escalate?: Who;
  /** What follows a negative result; default is to end with the workflow's first failing result. */
  onRejected: { return: Return } | { end: string } | { continue: true };
  /** Words on the buttons: 同意会签, 不同意, 弃权. */
  votes?: { approve?: string; reject?: string; abstain?: string };
  handOver?: HandOver;
}

export interface Party {
  id: string;
  title: string;
  who: Who;
}

/**
 * `all` and `any` speak for themselves; `count` is k of n; the two fractions are those of assemblies:
 * `present` = share of all parties that must have voted, `approve` = share that must approve, of all parties or of those present.
 * Fractions are exact: `2/3`, `1/2`; `strict` means more than (过半数), else at least (半数以上) — Civil Code art. 1259.
 */
export type SignOffMode =
  | 'all'
  | 'any'
  | { count: number }
  | { present: string; approve: string; of: 'all' | 'present'; strict?: boolean };
