import type { Calendar } from '@hearth/china';
import type { Expression } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { StepInstance } from './case-state.ts';

/** Everything that the pure kernel may know about the world at the moment of a command. */
export interface Environment {
  /** ISO instant in UTC. Local dates are those of Asia/Shanghai. */
  now: string;
  /** Id of the person who acts; missing when the system itself does (a timer). */
  actor?: string;
  org: Org;
  calendar: Calendar;
  /** Values of `task.settings` in force for the case's unit; missing ones fall back to the definition. */
  settings?: Record<string, Json>;
  /** The number that the case gets if this command submits it. Whoever stores the case reserves it. */
  number?: string;
  /**
   * Answers the conditions of choices and of rows in place of the document, for whoever explores every way that a case can take: `at` is
   * the instance that asks, `row` the row that a forEach asks about. Missing wherever cases are real.
   */
  oracle?: (condition: Expression, at: StepInstance, row?: readonly string[]) => boolean;
}

/** The union tree and who holds which post now. */
export interface Org {
  unit(id: string): OrgUnit | undefined;
  /** Ids of the people who hold the post at this very unit now. */
  holders(post: string, unit: string): string[];
  /** Ids of everybody who holds any post at this very unit now; missing = only the holders of posts that were asked are known. */
  people?(unit: string): string[];
  /** Who may act for an absent person on a date (`YYYY-MM-DD`); missing = nobody is absent. */
  substitutes?(person: string, day: string): string[];
  /** False for somebody who has left, so that work addressed to them by name goes to their post; missing = nobody has. */
  isActive?(person: string): boolean;
}

export interface OrgUnit {
  id: string;
  name: string;
  /** city, county, township, grassroots */
  level: string;
  parent?: string;
}
