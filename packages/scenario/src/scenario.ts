import type { Json } from '@hearth/expression';

/** A story about one case: who does what when, and what is expected of the case, its problems and its figures. */
export interface Scenario {
  title: string;
  /** The instant at which it begins, ISO 8601 with offset. */
  now: string;
  /** Id of the org unit whose case it is. */
  unit: string;
  steps: ScenarioStep[];
  expect?: Expectation;
}

export type ScenarioStep =
  | StartStep
  | WorkStep
  | VoteStep
  | ObjectionStep
  | InterruptStep
  | ResumeStep
  | EmergencyStep
  | HandOverStep
  | HandBackStep
  | AddSignerStep
  | SignStep
  | ReplyStep
  | CorrectStep
  | OpenLinkStep
  | FollowStep
  | BackStep
  | ClockStep
  | ExpectStep;

type Values = { [key: string]: Json };

interface Action {
  /** Account of the person who does it. */
  as: string;
  /** The command must be refused with exactly these, each `code` or `code at /pointer`, and nothing may have changed. */
  problems?: string[];
}

/** Opens a case, fills its first form and completes it. */
export interface StartStep extends Action {
  start: Values;
  outcome: string;
}

/** Completes the work item of a step; `row` is the title or the `_row` id of the row that it works on. */
export interface WorkStep extends Action {
  do: string;
  row?: string;
  outcome: string;
  set?: Values;
  comment?: string;
}

/** Votes for a party of a sign-off. */
export interface VoteStep extends Action {
  vote: string;
  party: string;
  outcome: string;
  comment?: string;
}

/** Records an objection to a public notice. */
export interface ObjectionStep extends Action {
  object: string;
  text: string;
}

export interface InterruptStep extends Action {
  interrupt: string;
  reason?: string;
}

/** Lets a suspended case run again. */
export interface ResumeStep extends Action {
  resume: true;
}

/** Calls an emergency: to a later step at once, papers later. */
export interface EmergencyStep extends Action {
  emergency: string;
  reason: string;
}

/** Hands the work of a step to somebody, for good or for a while; `to` is an account. */
export type HandOverStep = Action & { row?: string; to: string; reason?: string } & (
    | { transfer: string }
    | { delegate: string }
  );

/** Gives delegated work back, or takes it back. */
export interface HandBackStep extends Action {
  handBack: string;
  row?: string;
  note?: string;
  set?: Values;
}

/** Asks one more person to agree to the work of a step. */
export interface AddSignerStep extends Action {
  addSigner: string;
  row?: string;
  to: string;
  question?: string;
}

/** What the person who was asked says. */
export interface SignStep extends Action {
  sign: string;
  row?: string;
  agree: boolean;
  comment?: string;
}

/** Writes down what a body outside has answered. */
export interface ReplyStep extends Action {
  reply: string;
  row?: string;
  /** Id of the body. */
  body: string;
  agree: boolean;
  text?: string;
}

/** Puts data right, perhaps after the end. */
export interface CorrectStep extends Action {
  correct: Values;
  reason: string;
}

/** Opens a case through a link by hand. */
export interface OpenLinkStep extends Action {
  link: string;
}

/** What follows is about the case that was opened last through this link, until `back`. */
export interface FollowStep {
  follow: string;
}

export interface BackStep {
  back: true;
}

/** The clock moves on and everything that falls due on the way happens. */
export interface ClockStep {
  clock: string;
}

export interface ExpectStep {
  expect: Expectation;
}

/** What is not named is not looked at. */
export interface Expectation {
  status?: 'draft' | 'running' | 'suspended' | 'ended';
  /** Ids of the steps that have open work items, each once, in any order. */
  open?: string[];
  /** Ids of the steps that have open work items past their deadline. */
  overdue?: string[];
  /** Ids of the steps that are owed and still to be done. */
  owed?: string[];
  /** By register: parts of the entries that this case has written, in the order of their titles. */
  registers?: Record<string, Values[]>;
  /** Parts of the payments that this case has asked for, in order. */
  payments?: Values[];
  /** Result of the case; null = none yet. */
  result?: string | null;
  /** Parts of the document. In an array, every element is compared with the one at its place. */
  document?: Values;
  /** Figures of this one case over all time, recounted. */
  figures?: Record<string, number | null>;
}
