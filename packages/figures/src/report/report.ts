import type { Period } from '../figure-case.ts';
import type { Finding } from './finding.ts';

/** A report as it was written: what pages, Word files and Markdown are made from. */
export interface Report {
  template: string;
  title: string;
  unit: { id: string; name: string };
  period: Period;
  opening: WrittenSentence[];
  chapters: WrittenPart[];
  closing: WrittenSentence[];
  /** Every figure that stands in it, by key. */
  numbers: Record<string, ReportNumber>;
  findings: Finding[];
}

export interface WrittenPart {
  /** 一、 */
  number: string;
  depth: number;
  title?: string;
  sentences: WrittenSentence[];
  parts: WrittenPart[];
  table?: WrittenTable;
  chart?: WrittenChart;
}

export interface WrittenSentence {
  /** Tells it apart inside the report, the same from one writing to the next. */
  id: string;
  text: string;
  runs: Run[];
  /** Id of the case that it tells. */
  case?: string;
  /** Made by the writer from low rates and overdue work: to be looked at. */
  suggested?: true;
  /** Changed by hand, see `withEdits`. */
  edited?: { generated: string; offer?: string; updated?: string };
}

/** A stretch of text; `number` is the key of the figure that it prints. */
export interface Run {
  text: string;
  number?: string;
  /** A number that somebody wrote by hand and that no figure gives. */
  byHand?: true;
}

export interface ReportNumber {
  key: string;
  /** Id of the task or register. */
  task: string;
  figure: string;
  title: string;
  taskTitle: string;
  value: number | null;
  measure: string;
  kind: string;
  period: Period;
  /** Another unit than that of the report, in a table by units. */
  unit?: string;
  /** Of a story: the case that it tells, and the field that the number stands in. */
  record?: { case: string; field: string };
  numerator?: number;
  denominator?: number;
  /** The filter in the words of the definition. */
  filter: string;
}

export interface WrittenTable {
  title?: string;
  head: string[];
  rows: Run[][];
}

export interface WrittenChart {
  title: string;
  labels: string[];
  values: (number | null)[];
  kind: 'bar' | 'line';
}
