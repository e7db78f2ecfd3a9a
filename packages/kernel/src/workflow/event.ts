import type { Json } from '@hearth/expression';
import type { Assignee, CaseOrigin, ClearingRule, Document, PlannedOrigin, Timer, WorkItem } from './case-state.ts';
import type { Effect } from './effect.ts';

/**
 * A fact in the history of a case. Events are numbered from 1 per case; `seq` and `caseId` are added by whoever stores them. No actor: the
 * system did it. `for` is the person whose work it was, when a substitute acted.
 */
export type CaseEvent = { at: string; actor?: string; for?: string } & CaseFact;

export type CaseFact =
  | {
      type: 'case-opened';
      id: string;
      task: string;
      definition: string;
      unit: string;
      initiator: string;
      document: Document;
      from?: CaseOrigin | PlannedOrigin;
    }
  | { type: 'case-submitted'; number: string }
  | {
      type: 'step-opened';
      id: string;
      step: string;
      kind: 'step' | 'branch' | 'row';
      parent?: string;
      branch?: string;
      row?: string[];
      round: number;
      resumeAt?: string[];
      owed?: string;
    }
  /** A second instance sent the case back to a step that is already open again; it waits for it too. */
  | { type: 'step-awaited'; id: string; by: string }
  | { type: 'step-data-set'; id: string; data: { [key: string]: Json } }
  | { type: 'step-completed'; id: string; outcome?: string }
  | { type: 'step-cancelled'; id: string; reason: 'return' | 'join' | 'end' | 'interrupt' | 'decided' | 'emergency' }
  | {
      type: 'work-item-opened';
      id: string;
      instance: string;
      step: string;
      role: WorkItem['role'];
      of?: string;
      question?: string;
      party?: string;
      row?: string[];
      title: string;
      assignee: Assignee;
      owed?: true;
      due?: string;
    }
  | { type: 'work-item-claimed'; id: string; by: string }
  | { type: 'work-item-released'; id: string }
  /** The work is somebody else's for good. */
  | { type: 'work-item-transferred'; id: string; to: string; reason?: string }
  /** Somebody else does it and hands it back to `by`. */
  | { type: 'work-item-delegated'; id: string; to: string; by: string; reason?: string }
  | { type: 'work-item-handed-back'; id: string; note?: string }
  /** Whoever should do it has left or lost the post; it goes to these now. */
  | { type: 'work-item-reassigned'; id: string; assignee: Assignee }
  | { type: 'work-item-completed'; id: string; outcome: string; comment?: string }
  | { type: 'work-item-cancelled'; id: string }
  | { type: 'work-item-reminded'; id: string }
  | { type: 'work-item-overdue'; id: string; escalatedTo?: Assignee }
  /**
   * Values replaced, by dotted path with row ids in brackets: `受检单位[r1].隐患[r2].等级`. A missing side means blank.
   * `受检单位[r1]` alone is a whole row added at the end or taken away, `受检单位[]` the order of the row ids.
   */
  | { type: 'document-changed'; changes: Change[]; item?: string }
  /** A mistake was put right, perhaps after the end: what was, what is, and why. Paths as in `document-changed`. */
  | { type: 'document-corrected'; changes: Change[]; reason: string }
  /** Step ids; `row` where both lie inside a forEach. */
  | { type: 'returned'; from: string; to: string; row?: string[]; comment?: string }
  /** `id` is the instance of the notice (of the replies), `item` the work item in which the objection is answered. */
  | { type: 'notice-posted'; id: string; until: string; extract: Json; text?: string }
  | { type: 'objection-raised'; id: string; item: string; text: string; by?: string }
  | { type: 'objection-answered'; id: string; item: string; upheld: boolean; text: string }
  | { type: 'reply-recorded'; id: string; body: string; agree: boolean; text?: string }
  /** The time of a wait, or of a notice, is over. `id` is the instance. */
  | { type: 'wait-ended'; id: string }
  | { type: 'notice-ended'; id: string }
  /** An automatic step asks for something that only whoever stores cases can do; it waits for `register` and `open`. */
  | { type: 'effect-requested'; id: string; instance: string; place: number; effect: Effect }
  /** It was done. `waits`: the step goes on when the opened case has ended. */
  | { type: 'effect-done'; id: string; entry?: string; case?: string; number?: string; waits?: true }
  /** The case that an effect opened has ended. */
  | { type: 'linked-ended'; id: string; result: string }
  /** A timer that is there already is moved (the calendar changed); `due` and `notice` also move the date that people see. */
  | { type: 'timer-set'; timer: Timer }
  | { type: 'timer-fired'; id: string }
  | { type: 'timer-cancelled'; id: string }
  | { type: 'case-suspended'; interrupt: string; reason?: string }
  | { type: 'case-resumed' }
  /** Skips to a step of the root sequence; `owes` are the steps left to be done, `rule` their term. */
  | {
      type: 'emergency-called';
      emergency: string;
      reason: string;
      skipTo: string;
      owes: string[];
      rule?: Timer['rule'];
    }
  /** `id` is the instance of an owed step that ended negatively; nothing is undone. */
  | { type: 'owed-refused'; id: string; escalatedTo?: Assignee }
  /** The main line is done while work is owed; `case-ended` follows when that is done too. */
  | { type: 'result-reached'; result: string }
  | { type: 'case-ended'; result: string; interrupt?: string; reason?: string }
  /** The case goes on in another version. `steps` holds the ids that are called otherwise there; null = not there any more. */
  | { type: 'case-migrated'; from: string; to: string; steps: Record<string, string | null> }
  /** The time for which it is kept is over: values of these fields (dotted paths) are gone from here and from all events before. */
  | { type: 'case-cleared'; rule: ClearingRule; fields: string[] };

export interface Change {
  path: string;
  from?: Json;
  to?: Json;
}
