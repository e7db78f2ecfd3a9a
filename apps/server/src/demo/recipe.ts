import type { Json } from '@hearth/expression';
import type { Values } from './draw/drawing.ts';

/** How a task lives in the demonstration: `forms/<task>/demo.json`. Every value may be a template, see `draw/`. */
export interface Recipe {
  /** Lists and other names that all templates read. */
  names?: Values;
  starts: Start[];
  /** What people do with a work item of a step. */
  steps: { [step: string]: StepHabit };
  /** What may happen to a running case from outside. */
  interrupts?: InterruptHabit[];
  /** Cases that people open from a case through a link. */
  links?: LinkHabit[];
  /** Emergencies that are called. */
  emergencies?: EmergencyHabit[];
  /** What bodies outside answer when a step asks them, body by body. */
  replies?: { [step: string]: ReplyHabit };
  /** Periods for which the task was opened to chosen units. */
  campaigns?: CampaignPlan[];
  /** Notices that are objected to. */
  objections?: { [step: string]: { chance: number; text: Json } };
}

/** A number of cases begun in the same way. */
export interface Start {
  count: number;
  /** Posts of the person who starts it, as the task allows. */
  by: string[];
  /** Levels or ids of the units that the cases belong to. */
  units: string[];
  /** Months in which such cases begin; default all. */
  months?: number[];
  /** How many of them begin in the last `recentDays` days (default 45), whatever the month. */
  recent?: number;
  recentDays?: number;
  /** How many of these recent ones stay a draft. */
  drafts?: number;
  /** Drawn once and kept for the whole story. */
  let?: Values;
  document: Values;
  /** Id of a schedule: its cases at such units are filled in like this too, some never. */
  schedule?: string;
}

export interface StepHabit {
  /** Done after so many working days, `[least, most]`; without it some time before it is due. */
  after?: [number, number];
  /** Done on the date that this template gives. */
  on?: Json;
  choices: Choice[];
}

export interface Choice {
  weight?: number;
  outcome: string;
  /** Expression over the names of the story, the document and the row; else the choice is not made. */
  when?: string;
  /** A workbook that the person attaches; `set` and `comment` know it by the name `as`. */
  upload?: { as: string; name: string; rows: Json[][] };
  /** Drawn first, for `set` and `comment`. */
  let?: Values;
  set?: Values;
  comment?: Json;
}

export interface InterruptHabit {
  interrupt: string;
  /** Posts that may do it; missing = whoever began the case. */
  by?: string[];
  chance: number;
  /** Working days after the start, `[least, most]`. */
  after: [number, number];
  reason: Json;
  /** Working days until a suspended case runs again, `[least, most]`. */
  resume?: [number, number];
}

export interface LinkHabit {
  link: string;
  /** Posts that may open it. */
  by: string[];
  chance: number;
  /** Expression over the names of the story and the document: as soon as it holds, the case is thought of. */
  when: string;
  /** Opened on the date that this template gives, else so many working days later, `[least, most]`. */
  on?: Json;
  after?: [number, number];
}

export interface EmergencyHabit {
  emergency: string;
  /** Posts that may call it. */
  by: string[];
  /** How often it is called where it may be. */
  chance: number;
  /** Working days after the start, `[least, most]`. */
  after: [number, number];
  reason: Json;
}

interface ReplyHabit {
  /** Working days until the answers are there, `[least, most]`. */
  after: [number, number];
  /** How often a body refuses. */
  refuse: number;
  agreed: Json;
  refused: Json;
}

/** A campaign, with days counted back from the present. */
export interface CampaignPlan {
  title: string;
  note?: string;
  /** Days ago on which it begins and ends, and by which the units have to be done. Negative: still to come. */
  from: number;
  to: number;
  deadline: number;
  /** Account of whoever opens it. */
  by: string;
  /** Levels or ids of the units that take part. */
  units: string[];
  /** Drawn for each unit, `[least, most]`. */
  quota?: [number, number];
  /** Yuan for each unit, and the figure that says what of it is spent. */
  budget?: number;
  budgetFigure?: string;
  quotaFigure?: string;
}

/** How a register lives in the demonstration: `forms/<register>/demo.json`. */
export interface RegisterRecipe {
  entries: EntryPlan[];
}

/** Entries that are there from the beginning: one for each firm, or for each unit at some levels. */
export interface EntryPlan {
  each: 'firm' | 'unit';
  /** Levels or ids of the units, where one is drawn for each. */
  units?: string[];
  /** How many for each unit; default 1. */
  count?: number;
  /** Condition over the names; default all. */
  when?: string;
  let?: Values;
  document: Values;
}
