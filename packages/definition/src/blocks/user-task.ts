import type { Due } from '../duration.ts';
import type { HandOver } from '../hand-over.ts';
import type { Who } from '../who.ts';
import type { StepBase } from './step.ts';

/** Somebody fills in fields and chooses an outcome (BPMN user task). */
export interface UserTask<X> extends StepBase {
  type: 'userTask';
  who: Who;
  /** What the person may do with the fields here. Everything not named is read-only. */
  fields?: FieldRights;
  /** What the person can choose; at least one. The first is the usual one. */
  outcomes: Outcome[];
  /** When the work has to be done; missing it is recorded, shown and reminded, never silently accepted. */
  due?: Due<X>;
  /** Days before `due` (same unit as `due`) on which the person is reminded. */
  remind?: number[];
  /** Whom to tell when the work is overdue. */
  escalate?: Who;
  handOver?: HandOver;
  /** Several cases may be completed at once with one outcome that requires no field. */
  batch?: true;
}

/**
 * Field names are dotted paths from the scope of the step: `家庭成员` means the whole group with its columns,
 * `家庭成员.姓名` one column. Inside a forEach the scope is the row. `*` means everything in the scope.
 */
export interface FieldRights {
  edit?: string[];
  /** Must be filled when the step is completed, besides what the schema itself requires of visible, editable fields. */
  require?: string[];
  /** Not shown and not sent to the person at this step. */
  hide?: string[];
}

/** What a person can choose when completing a work item. */
export interface Outcome {
  id: string;
  /** The word on the button: 同意, 退回补正, 不予受理. */
  title: string;
  /** `primary` is the usual button, `danger` asks once more. */
  tone?: 'primary' | 'default' | 'danger';
  /** Fields that this outcome needs, beside those of the step. */
  require?: string[];
  /** A remark is demanded: the reason for a return or a rejection. */
  comment?: 'required' | 'optional' | 'none';
  /** Goes back; everything later than the target is void but stays in the history. */
  return?: Return;
  /** Ends the case with this result of `workflow.results`. */
  end?: string;
  /** Skip the completeness check: for a return or a rejection, where half-filled fields are kept as they are. */
  incomplete?: boolean;
}

/** A typed back edge (workflow pattern 10). */
export interface Return {
  /** Id of an earlier step of the same sequence or of an enclosing one. */
  to: string;
  /** `here`: after the target is done, come straight back to this step; `replay`: do everything in between again. */
  resume: 'here' | 'replay' | 'onlyVetoers';
  /** How many times in one case (inside a forEach: in one row); after that the outcome is no longer offered. */
  max?: number;
}
