import type { Link } from './link.ts';
import type { Paper } from './paper.ts';
import type { Schedule } from './schedule.ts';
import type { Unique } from './unique.ts';
import type { Who } from './who.ts';

/** What a task is, apart from its form and workflow. */
export interface Task<X> {
  id: string;
  title: string;
  /** Family letter of the catalogue: A organising … M funds and assessment. */
  family: string;
  description: string;
  /** Who may start a case and at which levels of the union tree the case's unit may stand. */
  start: { posts: string[]; levels: string[] };
  numbering: Numbering;
  /** The line that names a case in inbox and lists; a text over the document. */
  caseTitle?: X;
  /** Paths of fields shown as columns in the case list, in order. */
  list?: string[];
  /** Time limits and amounts that an office may change without a new definition. */
  settings?: Record<string, Setting>;
  /** What the task rests on, so that an auditor can tell law from habit. */
  sources?: Source[];
  /** What the data of persons is collected for; told to whoever fills in the form (PIPL art. 17). */
  purpose?: string;
  /** Years after its end after which the values of persons are taken out of a case. */
  retentionYears?: number;
  /** Who may look at every case of the task at their unit and below, beside those who work on it. */
  readers?: Who[];
  /** Who may correct the data of a case, also after its end; the history shows both values and figures read the new one. */
  correct?: Who[];
  links?: Link<X>[];
  /** What may be there only once among the cases of the task. */
  unique?: Unique<X>[];
  /** What can be printed from a case, beside its form. */
  papers?: Paper<X>[];
  schedules?: Schedule<X>[];
}

/** `pattern` may hold {year}, {seq} or {seq:4} and {unit}; the sequence restarts by year and is counted per task or per unit. */
export interface Numbering {
  pattern: string;
  per?: 'task' | 'unit';
}

export interface Setting {
  title: string;
  value: number | string;
  unit?: string;
  basis: 'law' | 'local' | 'practice';
  source?: string;
}

export interface Source {
  title: string;
  basis: 'law' | 'local' | 'practice';
  note?: string;
}
