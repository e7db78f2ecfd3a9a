/** A piece of a sentence between two commas. A bare text is a clause with only a text. */
export interface Clause {
  /** With figures in braces, see docs/reports.md. */
  text: string;
  /** 其中: figures joined by 、 behind the text, each left out when unknown or zero. */
  parts?: string[];
  /** The figure that the parts must add up to. */
  of?: string;
  /** What stands here for zero; true prints the 0. Missing: a zero leaves the clause out. */
  zero?: string | true;
}

export interface Sentence {
  id?: string;
  clauses: (string | Clause)[];
  /** Where `collect`, `plan` and `shortcomings` look for it. Default `result`. */
  use?: 'result' | 'plan' | 'shortcoming';
  /** A period word of its own: 去年, 两年, 累计, 2008年. */
  period?: string;
  /** Also in short reports. */
  short?: boolean;
}

/** Which tasks and registers a point, a chapter or a table is made of. */
export interface Collect {
  families?: string[];
  tasks?: string[];
}

/** A chapter's points: several tasks that stand under one heading come first, the others follow with a heading each. */
export interface Gathering extends Collect {
  together?: { title: string; tasks: string[] }[];
  /** Declared sentences (`task.sentence`) that are said elsewhere. */
  except?: string[];
}

export interface TableSpec {
  title?: string;
  /** A row each figure of these tasks … */
  collect?: Collect;
  /** … or of these, as `task.figure`. */
  figures?: string[];
  /** Columns beside 指标 and 单位: period words, 增减, 增幅. Default 本期. */
  columns?: string[];
  /** One column each unit below instead. */
  by?: 'unit';
}

export interface ChartSpec {
  title?: string;
  /** `task.figure` */
  figure: string;
  by: 'month' | 'unit';
}

/** One case told: a record that a figure counts, the latest unless one is named. */
export interface StorySpec {
  task: string;
  figure: string;
  /** Number of the case that is told. */
  number?: string;
  /** Over the fields of the document: {户主姓名}. */
  clauses: string[];
}

/** A chapter, or a numbered point of it. */
export interface Part {
  title?: string;
  sentences?: (Sentence | string)[];
  points?: Part[];
  collect?: Gathering;
  table?: TableSpec;
  chart?: ChartSpec;
  story?: StorySpec;
  /** Rates below so many percent are named, but for those (`task.figure`) whose lowness is no fault. */
  shortcomings?: { below: number; except?: string[] };
  /** What is left to do: of all tasks, or of these in this order. */
  plan?: true | { tasks: string[] };
}

export interface Style {
  numerals?: 'arabic' | 'chinese';
  money?: '元' | '万元' | 'auto';
  /** Places of percentages; as many as the figure has when missing. */
  percent?: number;
  /** A sample of the number of each level: 一、 （一） 1． 一是. */
  outline?: string[];
  script?: 'simplified' | 'traditional';
  /** People in lists and stories: surname and 某 (default), or whole. */
  names?: 'masked' | 'full';
}

/**
 * Two figures that must agree, each named `task.figure`: `part` is never more than `whole`; with `rate`, that rate must be the share of one in
 * the other.
 */
export interface DeclaredCheck {
  part: string;
  whole: string;
  rate?: string;
}

/** A report as an office describes it, `reports/<id>.json`. */
export interface Template {
  id: string;
  title: string;
  description?: string;
  /** The period that it is usually written for. */
  every?: 'year' | 'half-year' | 'quarter' | 'month';
  /** Only sentences marked `short`. */
  short?: boolean;
  style?: Style;
  parameters?: Record<string, { title: string; value: string }>;
  opening?: (Sentence | string)[];
  chapters: Part[];
  closing?: (Sentence | string)[];
  /** What is checked of its numbers before it goes out, beside what is checked of every report. */
  checks?: DeclaredCheck[];
}

export const sentenceOfText = (sentence: Sentence | string): Sentence =>
  typeof sentence === 'string' ? { clauses: [sentence] } : sentence;

export const clauseOfText = (clause: string | Clause): Clause =>
  typeof clause === 'string' ? { text: clause } : clause;
