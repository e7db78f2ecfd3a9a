import type { Definition, Expression, Figure, RegisterDefinition } from '@hearth/definition';
import {
  type Ask,
  type AskedFigure,
  askFigures,
  askLatest,
  askNames,
  askOwners,
  askTraces,
  type Counted,
  carriedPrefix,
  type FigureSlot,
  type Material,
  type Period,
  type ReportSource,
  type UnitStay,
} from '@hearth/figures';
import {
  askEntryRows,
  askTypedRows,
  holdsEntryRows,
  holdsTypedRows,
  type SeenTable,
  sqlDialectOf,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { tablesOf } from '../typed-table/tables-of.ts';

/** Figures over the typed tables of tasks and registers: of the cases that a person may see, of all entries. */
export class TypedFigures {
  readonly #context: EngineContext;
  readonly #person: Pick<SignedIn, 'reader'>;
  readonly #ready = new Map<string, Promise<boolean>>();

  constructor(context: EngineContext, person: Pick<SignedIn, 'reader'>) {
    this.#context = context;
    this.#person = person;
  }

  /** Whether the tables of a task or register, and of those that its figures count, can be asked: they are there, whole and up to date. */
  async isReady(source: ReportSource): Promise<boolean> {
    for (const one of [source, ...this.#counted(source)]) {
      const known = this.#ready.get(one.id) ?? this.#holds(one);
      this.#ready.set(one.id, known);
      if (!(await known)) return false;
    }
    return true;
  }

  values(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    where: Where,
    material: Material,
  ): Promise<Record<string, AskedFigure>> {
    return askFigures(source, figures, this.#ask(source, where), material);
  }

  /** What each of some figures counts; one that has no SQL is not in the answer. */
  traces(source: ReportSource, figures: readonly Figure<Expression>[], where: Where): Promise<Map<string, Counted[]>> {
    return askTraces(source, figures, this.#ask(source, where));
  }

  owners(source: ReportSource, figure: Figure<Expression>, where: Where, limit: number): Promise<string[] | null> {
    return askOwners(source, figure, this.#ask(source, where), limit);
  }

  latest(
    source: ReportSource,
    figure: Figure<Expression>,
    where: Where,
    number: string | undefined,
  ): Promise<string | null> {
    return askLatest(source, figure, this.#ask(source, where), number);
  }

  names(source: ReportSource, figure: Figure<Expression>, where: Where, limit: number): Promise<string[] | null> {
    return askNames(source, figure, this.#ask(source, where), limit);
  }

  #holds(source: ReportSource): Promise<boolean> {
    const { db } = this.#context;
    return isTask(source)
      ? holdsTypedRows(db, source.id, tablesOf(source))
      : holdsEntryRows(db, source.id, tablesOf(source));
  }

  /** The registers whose entries the figures of a source count. */
  #counted({ figures }: ReportSource): RegisterDefinition[] {
    const ids = new Set(figures.flatMap(({ source }) => source?.register ?? []));
    return this.#context.definitions.registers.filter(({ id }) => ids.has(id));
  }

  #ask(source: ReportSource, where: Where): Ask {
    const { db } = this.#context;
    const registers = Object.fromEntries(this.#counted(source).map((one) => [one.id, one]));
    const ask = { dialect: sqlDialectOf(db), registers, ...where };
    if (!isTask(source)) return { ...ask, run: (query) => askEntryRows(db, query) };
    const seen = seenTables(source);
    const run: Ask['run'] = (query) => askTypedRows(db, this.#person.reader, { task: source.id, seen }, query);
    const casesIn: Ask['casesIn'] = (table) => seen.find((one) => one.table === table)?.as ?? table;
    return { ...ask, run, casesIn };
  }
}

/** Each table of a task under the name that stands for what a person may see of it. */
const seenTables = (source: Definition): SeenTable[] =>
  tablesOf(source).map(({ name, rows }, at) => ({
    ...{ table: name, as: `seen_${at}_` },
    prefix: rows === 'case' ? '' : carriedPrefix,
  }));

export const isTask = (source: ReportSource): source is Definition => 'task' in source;

/** Which cases: a period, ids of units with those below, those among them for a part of the period only, and the units that report. */
export interface Where {
  period: Period;
  units: readonly string[];
  stays: readonly UnitStay[];
  tops: readonly string[];
  /** Slots of the schedules of the task, for its cadence figures. */
  slots?: readonly FigureSlot[];
}
