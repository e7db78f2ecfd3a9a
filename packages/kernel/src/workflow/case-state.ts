import type { Json } from '@hearth/expression';

/** The data of a case. Each row of a repeating group carries `_row`, a stable id given when the row is made. */
export type Document = { [key: string]: Json };

/**
 * Where a case stands. Plain JSON, the fold of its events: `evolve` over the history gives exactly this, nothing else changes it.
 * The marking is a tree: step instances name their parent, so that branches and rows run side by side.
 */
export interface CaseState {
  id: string;
  task: string;
  definition: string;
  unit: string;
  /** Who opened the case; for one that was opened through a link, whose action opened it. */
  initiator: string;
  /** The case and link, or the schedule, that opened it: the first work is then for posts, not for the initiator. */
  from?: CaseOrigin | PlannedOrigin;
  /** `draft` until the first step is completed: it has no number and only its initiator sees it. */
  status: 'draft' | 'running' | 'suspended' | 'ended';
  /** Id in `workflow.results`, when ended. */
  result?: string;
  number?: string;
  openedAt: string;
  submittedAt?: string;
  endedAt?: string;
  document: Document;
  steps: Record<string, StepInstance>;
  workItems: Record<string, WorkItem>;
  timers: Record<string, Timer>;
  /** Number of events folded so far; the revision for compare-and-swap. */
  seq: number;
  /** How many of each were ever opened: the next ids are `s<n>`, `w<n>`, `t<n>`, the same in every replay. */
  counters: { steps: number; workItems: number; timers: number; effects?: number };
  /** What automatic steps asked for and still wait for, by id `e<n>`. */
  effects?: Record<string, PendingEffect>;
  /** Emergencies that were called, oldest first. */
  emergencies?: EmergencyCall[];
  /** The main line has come to this result; the case ends with it when nothing is owed any more. */
  reached?: { result: string; at: string };
  /** While suspended: by which interrupt, since when, and the timers that stand still. */
  suspension?: { interrupt: string; at: string; timers: Timer[] };
  /** Values of persons are gone: since when, by which rule, of which fields (dotted paths). Nothing happens in such a case any more. */
  cleared?: { rule: ClearingRule; fields: string[]; at: string };
}

/** Why a case was cleared: years after its end, or that consent was withdrawn. */
export interface ClearingRule {
  /** Who says so: the task, the setting of the office, or whoever withdrew their consent. */
  by: 'task' | 'office' | 'withdrawal';
  /** Absent for a withdrawal. */
  years?: number;
}

export interface CaseOrigin {
  case: string;
  link: string;
  /** Id of the effect in that case which asked for it; missing when a person opened it by hand. */
  effect?: string;
}

/** Recurring work that fell due: whose inbox it comes to and until when the first step is to be done. */
export interface PlannedOrigin {
  /** Id in `task.schedules`. */
  schedule: string;
  /** First day of the slot. */
  slot: string;
  /** Posts at the unit of the case, in place of the start posts. */
  posts: string[];
  /** Last day for the first step. */
  due: string;
  /** Days before, on which they are reminded. */
  remind: number[];
}

/** An effect that has not been answered. */
export interface PendingEffect {
  instance: string;
  kind: 'measure' | 'register' | 'open';
  /** Where the automatic step wrote it down: the place in its list. */
  place: number;
  /** The opened case, once there is one whose end is awaited. */
  case?: string;
}

/** An emergency that skipped to a later step. */
export interface EmergencyCall {
  /** Id in `workflow.emergencies`. */
  emergency: string;
  at: string;
  by?: string;
  reason: string;
  skipTo: string;
  /** Steps that became owed. */
  owes: string[];
  /** The term of the owed work; missing when the date that it rests on was blank. */
  rule?: Timer['rule'];
}

export interface StepInstance {
  id: string;
  /** Step of the definition, or the branch of a choice / parallel, or the row of a forEach, which hold a sequence of their own. */
  step: string;
  kind: 'step' | 'branch' | 'row';
  parent?: string;
  /** Id of the branch taken, for kind `branch`. */
  branch?: string;
  /** `_row` ids from the outermost group to the row, for everything inside a forEach. */
  row?: string[];
  state: 'active' | 'completed' | 'cancelled';
  /** 1 on the first pass, counted up by returns. */
  round: number;
  openedAt: string;
  closedAt?: string;
  /** How it ended: outcome id, sign-off result, end result. */
  outcome?: string;
  /** Ids of the instances that sent the case back to here and wait to be opened again when this one is done (`resume: here` / `onlyVetoers`). */
  resumeAt?: string[];
  /** Id of the emergency that left this step to be done beside the main line. */
  owed?: string;
  /** Owed work that was refused: nothing is undone. */
  refused?: true;
  /** Taken away by an emergency. */
  skipped?: true;
  /** What a block keeps for itself between events: votes, objections, the notice's clock. */
  data?: { [key: string]: Json };
}

/** A piece of work in somebody's inbox. */
export interface WorkItem {
  id: string;
  instance: string;
  step: string;
  /** What is asked: complete a userTask, vote, post a notice, answer an objection, record replies, sign beside somebody. */
  role: 'task' | 'vote' | 'notice' | 'objection' | 'replies' | 'sign';
  /** For role `sign`: the work item that the signature is for. */
  of?: string;
  /** What the signer is asked. */
  question?: string;
  party?: string;
  row?: string[];
  title: string;
  assignee: Assignee;
  /** Left by an emergency, to be done beside the main line. */
  owed?: true;
  state: 'open' | 'completed' | 'cancelled';
  openedAt: string;
  due?: string;
  overdue?: boolean;
  claimedBy?: string;
  /** Somebody else does it at the moment and hands it back to who had it. */
  delegation?: Delegation;
  /** What the person to whom it was delegated said when handing it back. */
  handedBack?: { by: string; at: string; note?: string };
  /** Whoever handed it over for good, last first asked. */
  transferredBy?: string;
  completedBy?: string;
  /** Whose work it was, when a substitute completed it. */
  completedFor?: string;
  completedAt?: string;
  outcome?: string;
  comment?: string;
}

export interface Delegation {
  to: string;
  /** Whose work it stays. */
  by: string;
  at: string;
  reason?: string;
  /** Who may do it again when it comes back. */
  from: Assignee;
}

/** Any holder of one of the posts, or one person; never someone excluded. */
export interface Assignee {
  posts?: { post: string; unit: string }[];
  person?: string;
  exclude: string[];
  /** The post asked for had no holder, so this stands for it. */
  insteadOf?: { post: string; unit: string };
}

/**
 * A moment at which the engine must call back. Stored as rule and instant, so that a changed calendar can recompute it.
 * Rule: `from` and `on` are dates in Asia/Shanghai, the start day excluded; `before` = days before the end, in the unit of the rule.
 */
export interface Timer {
  id: string;
  kind: 'due' | 'remind' | 'wait' | 'notice';
  at: string;
  instance: string;
  item?: string;
  rule: {
    from: string;
    workingDays?: number;
    calendarDays?: number;
    minimumCalendarDays?: number;
    on?: string;
    before?: number;
  };
}
