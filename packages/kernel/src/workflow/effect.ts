import type { Json } from '@hearth/expression';
import type { Assignee, Document } from './case-state.ts';

/** What an automatic step asks of whoever stores cases, with everything worked out: plain values, no expressions. */
export type Effect = MeasureEffect | RegisterEffect | OpenEffect | NotifyEffect | PayEffect | CancelPayEffect;

/** Counts a figure over a unit with those below; the answer is its value, null where it has none. */
export interface MeasureEffect {
  kind: 'measure';
  /** Id of a task or register and id of the figure, with a slash between. */
  figure: string;
  unit: string;
  /** Days, both included. */
  from: string;
  to: string;
}

/** Writes an entry of a register: the one named, else the one that the identifiers among the values find, else a new one. */
export interface RegisterEffect {
  kind: 'register';
  register: string;
  entry?: string;
  /** Values by field of the register; null clears. */
  set: Record<string, Json>;
  /** Where none is named a new one only: who has the same identifiers refuses the write. */
  add?: true;
  /** Rows more in groups of the entry. */
  append?: { group: string; row: Record<string, Json> }[];
  /** Why a closed entry is opened again; missing = it refuses the write. */
  reopen?: string;
  /** Date from which dated values count. */
  on: string;
  /** Why the entry is closed; missing = it stays open. */
  close?: string;
}

/** Opens a case through a link of the task. */
export interface OpenEffect {
  kind: 'open';
  link: string;
  /** Id of the task that is opened. */
  task: string;
  unit: string;
  document: Document;
  /** The step goes on when that case has ended. */
  wait?: true;
}

/** Tells somebody; nothing waits for it. */
export interface NotifyEffect {
  kind: 'notify';
  to: Assignee;
  title: string;
  text: string;
}

/** A row of the payment list; nothing waits for it. */
export interface PayEffect {
  kind: 'pay';
  /** What it is for within the case: it takes the place of an earlier payment for the same. */
  line?: string;
  payee: string;
  account?: string;
  bank?: string;
  /** Decimal text or number in yuan, as the expression gave it. */
  amount: Json;
  purpose: string;
  source?: string;
}

/** Takes a payment back that the case has asked for; nothing waits for it. */
export interface CancelPayEffect {
  kind: 'cancel-pay';
  line: string;
  reason: string;
}
