import type { Json } from '@hearth/expression';
import type { Period, Template } from '@hearth/figures';
import type { Scenario } from '../scenario.ts';

export type Values = { [key: string]: Json };

/**
 * A report that an office wrote, with records from which its numbers follow: `reports/samples/<name>.json`. Records are entered through
 * the engine in the order of their instants, then the report is written and every number of the original must stand in it.
 */
export interface Sample {
  title: string;
  /** Where it comes from. */
  note?: string;
  period: Period;
  /** Id of the unit that reports, and the account of who asks for the report. */
  unit: string;
  as: string;
  template: Template;
  records: SampleRecord[];
  /** `number` is `task.figure` (for a story `task.figure#field`), `text` a stretch of the report. */
  expect: { number: string; value: number; text: string }[];
}

/**
 * What is entered, `times` over; texts may hold `{n}` (counts on), `{k}` (of this record), `{id}` (a new resident identity number) and
 * `{own id}` (one for the whole record).
 */
export type SampleRecord = { times?: number } & (EntryRecord | CaseRecord | LikeRecord | StoryRecord);

/** An entry of a register, perhaps changed later. */
export interface EntryRecord {
  register: string;
  as: string;
  unit?: string;
  at: string;
  entry: Values;
  later?: { at: string; set: Values }[];
}

/** A case that is only handed in. */
export interface CaseRecord {
  task: string;
  as: string;
  unit: string;
  at: string;
  document: Values;
}

/** One of the task's own stories, some weeks earlier or later, with some texts put in place of others. */
export interface LikeRecord {
  task: string;
  like: string;
  weeks: number;
  with?: Record<string, string>;
}

export interface StoryRecord {
  task: string;
  story: Omit<Scenario, 'title'>;
}
