import type { UnitOf, Who } from './who.ts';

/** A value for a field. Which definition the field belongs to is said where this is used. */
export interface FieldValue<X> {
  /** Dotted path from the scope. */
  field: string;
  to: X;
}

/** Counts a figure at that moment into a field of the case, over all cases or entries whoever may see them. The step waits for it. */
export interface Measure<X> {
  /** Dotted path from the scope; blank where the figure has no value. */
  field: string;
  /** `<task or register>/<figure>`, perhaps chosen in the form. Blank: nothing is counted. */
  figure: X;
  /** Over this unit with those below; default the unit of the case. */
  unit?: UnitOf;
  /** First and last day of the period. */
  from: X;
  to: X;
}

/** Adds or changes an entry of a register. The case goes on when it is written; a refused write refuses the whole command. */
export interface RegisterWrite<X> {
  register: string;
  /** Path of a register-ref field; blank or missing: the entry is found by its identifiers, else added. */
  entry?: string;
  /** Fields of the register, each with an expression over the case. */
  set: FieldValue<X>[];
  /** Without an entry named it is a new one: who has the same identifiers already refuses the write and is named, instead of being changed; with `reopen` only one that is not closed. */
  add?: true;
  /** A row more in a repeating group of the entry; the rows that it has stay. */
  append?: AppendedRow<X>[];
  /** A closed entry is opened again first; a text that says why. Missing: a closed entry refuses the write. */
  reopen?: X;
  /** Day from which the register's dated values count; default the day of the write. */
  on?: X;
  /** Register-ref field that takes the entry's id. */
  keep?: string;
  /** Closes the entry; a text that says why. */
  close?: X;
}

/** A row for a repeating group of a register. */
export interface AppendedRow<X> {
  /** Key of the group. */
  group: string;
  /** Fields of the row. */
  set: FieldValue<X>[];
}

/** Opens a case of another task through one of `task.links`. */
export interface OpenCase<X> {
  /** Id in `task.links`. */
  link: string;
  /** Where the opened case stands; default the unit of this one. */
  unit?: UnitOf;
  /** Fields of the other task, filled in after those of the link. */
  set?: FieldValue<X>[];
  /** Go on only when the opened case has ended, whatever its result (BPMN call activity). Missing: at once. */
  wait?: true;
  /** After waiting: own fields from the other document; `办理结果` is the id of the result it ended with. */
  take?: { field: string; from: X }[];
}

/** Tells people, on screen and by mail. Never holds the case up. */
export interface Notify<X> {
  to: Who;
  title: X;
  text: X;
}

/** A row of the payment list. Never holds the case up. */
export interface Payment<X> {
  /**
   * What the money is for within the case, inside a forEach within the row. A later payment for the same takes the place of the one
   * before: the bank sent it back, or somebody else has to get it. Missing: it replaces nothing and nothing replaces it.
   */
  line?: X;
  payee: X;
  account?: X;
  bank?: X;
  /** 元. */
  amount: X;
  purpose: X;
  /** Where the money comes from: 工会经费, 慈善款. */
  source?: X;
}

/** Takes a payment back that the case has asked for, with nothing in its place. Never holds the case up. */
export interface CancelledPayment<X> {
  /** The `line` of the payment. */
  line: X;
  /** A text that says why. */
  cancel: X;
}
