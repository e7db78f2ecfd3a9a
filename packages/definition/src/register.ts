import type { Json } from '@hearth/expression';
import type { Expression } from './expression.ts';
import type { Figure } from './figure.ts';
import type { Form } from './form.ts';
import type { Setting, Source } from './task.ts';
import type { Who } from './who.ts';

/** 台账: long-lived records (entries) that cases read and update: enterprises and their unions, hardship households, honours. */
export interface Register<X> {
  id: string;
  title: string;
  /** Family letter of the catalogue, as for a task. */
  family: string;
  description: string;
  /** The line that names an entry; a text over its fields. */
  entryTitle: X;
  /** Each a set of field keys that together identify one entry; the first that is filled in on both sides decides: [["统一社会信用代码"], ["姓名", "身份证号"]]. */
  identifiers: string[][];
  /** Paths of fields that are searched while somebody types; default `identifiers` and `list`. */
  search?: string[];
  /** Paths of fields shown as columns, in order. */
  list?: string[];
  /** Who adds, corrects and closes entries by hand, at their unit and below; everybody else changes them only through cases. */
  maintain: { posts: string[]; levels: string[] };
  /** An entry stands at one unit, or at the root for all. */
  belongsTo: 'unit' | 'root';
  /**
   * Path of a field with an org unit: figures count an entry at that unit and those above it, as the field stood on the last day of the period.
   * Missing, or blank in an entry: where the entry stands, and one at the root counts for every unit.
   */
  countsAt?: string;
  /** Keys of fields whose value counts at a date (职工人数): kept by day of validity, not only of entry. */
  dated?: string[];
  /** Who may look at every entry at their unit and below, beside those who maintain it. */
  readers?: Who[];
  retentionYears?: number;
  sources?: Source[];
  settings?: Record<string, Setting>;
}

/** A published register: immutable, named by its id and the hash of its content, every expression parsed. */
export interface RegisterDefinition {
  id: string;
  /** SHA-256 of the canonical source, hex. */
  hash: string;
  register: Register<Expression>;
  /** What an entry holds. */
  form: Form;
  /** Figures over the entries; each has `source: { register: <own id> }`. */
  figures: Figure<Expression>[];
  /** Sentences of reports, as in a task. */
  sentences?: Json[];
}
