import type { Definition, Expression, Figure } from '@hearth/definition';
import {
  type Ask,
  type AskedFigure,
  askFigures,
  askNames,
  askTrace,
  type Counted,
  type FigureSlot,
  type Material,
  type Period,
  typedTables,
} from '@hearth/figures';
import { askTypedRows, holdsTypedRows, seenCases, sqlDialectOf } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** Figures of tasks over their typed tables, of the cases that a person may see. */
export class TypedFigures {
  readonly #context: EngineContext;
  readonly #person: Pick<SignedIn, 'reader'>;
  readonly #ready = new Map<string, Promise<boolean>>();

  constructor(context: EngineContext, person: Pick<SignedIn, 'reader'>) {
    this.#context = context;
    this.#person = person;
  }

  /** Whether the tables of a task can be asked: they are there, whole, and as this version of the task has them. */
  isReady(source: Definition): Promise<boolean> {
    const known = this.#ready.get(source.id) ?? holdsTypedRows(this.#context.db, source.id, typedTables(source));
    this.#ready.set(source.id, known);
    return known;
  }

  values(
    source: Definition,
    figures: readonly Figure<Expression>[],
    where: Where,
    material: Material,
  ): Promise<Record<string, AskedFigure>> {
    return askFigures(source, figures, this.#ask(source, where), material);
  }

  trace(source: Definition, figure: Figure<Expression>, where: Where): Promise<Counted[] | null> {
    return askTrace(source, figure, this.#ask(source, where));
  }

  names(source: Definition, figure: Figure<Expression>, where: Where, limit: number): Promise<string[] | null> {
    return askNames(source, figure, this.#ask(source, where), limit);
  }

  #ask(source: Definition, where: Where): Ask {
    const { db } = this.#context;
    const [main] = typedTables(source);
    const run: Ask['run'] = (query) => askTypedRows(db, this.#person.reader, main?.name ?? '', query);
    return { dialect: sqlDialectOf(db), run, casesIn: () => seenCases, ...where };
  }
}

/** Which cases: a period, ids of units with those below, and the units that report. */
export interface Where {
  period: Period;
  units: readonly string[];
  tops: readonly string[];
  /** Slots of the schedules of the task, for its cadence figures. */
  slots?: readonly FigureSlot[];
}
