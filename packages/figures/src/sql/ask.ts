import type { RegisterDefinition } from '@hearth/definition';
import type { Bound, SqlDialect } from '@hearth/expression/sql';
import type { FigureSlot, Period, UnitStay } from '../figure-case.ts';

/** What is asked of the database: a period, some units, and how to run a query. */
export interface Ask {
  dialect: SqlDialect;
  run: RunQuery;
  period: Period;
  /** Ids of the units whose cases count, those below included by the caller; missing: all. */
  units?: readonly string[];
  /** Units that stood there a part of the period only, see `Surroundings`. */
  stays?: readonly UnitStay[];
  /** The units that report, see `Surroundings`. */
  tops?: readonly string[];
  /** Name of a relation that stands for a task's table of cases, such as a view of what the reader may see. Trusted text. */
  casesIn?: (table: string) => string;
  registers?: Readonly<Record<string, RegisterDefinition>>;
  slots?: readonly FigureSlot[];
}

/** SQL in pieces, one more text than parameters, so that a query builder can number them and put something in front. */
export interface FigureQuery {
  texts: readonly string[];
  values: readonly Bound[];
}

export type RunQuery = (query: FigureQuery) => Promise<Record<string, unknown>[]>;
