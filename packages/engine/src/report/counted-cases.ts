import type { Definition, Expression, Figure } from '@hearth/definition';
import {
  type AskedFigure,
  type Counted,
  type FigureCase,
  type FigureSlot,
  type Period,
  type ReportSource,
  recount,
  recountNames,
  type Surroundings,
  type TypedEntry,
} from '@hearth/figures';
import { streamCases } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { figureCase } from '../figure/figure.service.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { figureSlots } from '../schedule/figure-slots.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { registerVersions } from './register-versions.ts';
import { TypedFigures, type Where } from './typed-figures.ts';

/**
 * What figures count for a whole report, of the cases that a person may see: asked of the typed tables, else counted one case after
 * the other, each task read once.
 */
export class CountedCases {
  readonly #context: EngineContext;
  readonly #person: Pick<SignedIn, 'reader'>;
  readonly #org: OrgSnapshot;
  readonly #units: readonly string[];
  readonly #typed: TypedFigures;
  readonly #cases = new Map<string, Promise<FigureCase[]>>();
  readonly #entries = new Map<string, Promise<TypedEntry[]>>();

  constructor(context: EngineContext, person: Pick<SignedIn, 'reader'>, org: OrgSnapshot, units: readonly string[]) {
    this.#context = context;
    this.#person = person;
    this.#org = org;
    this.#units = units;
    this.#typed = new TypedFigures(context, person);
  }

  /** Values of some figures. `unit`: of one unit with those below instead of the report's units. */
  async values(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, AskedFigure>> {
    const around = this.#where(period, unit);
    const where = { ...around, slots: await this.#slots(source, around) };
    if (isTask(source) && (await this.#typed.isReady(source))) {
      return this.#typed.values(source, figures, where, async () => ({
        cases: await this.#inUnits(source.id, where),
        ...(await this.#registers(source, where)),
      }));
    }
    const others = source.figures.filter(({ id }) => !figures.some((figure) => figure.id === id));
    return recount(
      { ...source, figures: [...figures, ...others] },
      await this.#inUnits(source.id, where),
      period,
      where,
    );
  }

  /** Everything that a figure counts. */
  async trace(source: ReportSource, figure: Figure<Expression>, period: Period, unit?: string): Promise<Counted[]> {
    const here = this.#where(period, unit);
    const where = { ...here, slots: await this.#slots(source, here) };
    const typed =
      isTask(source) && (await this.#typed.isReady(source)) ? await this.#typed.trace(source, figure, where) : null;
    if (typed) return typed;
    const around = { ...where, ...(await this.#registers(source, where)) };
    const { counted = [] } = recount(source, await this.#inUnits(source.id, where), period, around)[figure.id] ?? {};
    return counted;
  }

  async names(source: ReportSource, figure: Figure<Expression>, period: Period, limit: number): Promise<string[]> {
    const where = this.#where(period);
    const ready = isTask(source) && (await this.#typed.isReady(source));
    const typed = ready ? await this.#typed.names(source, figure, where, limit) : null;
    return typed ?? recountNames(source, figure, await this.#inUnits(source.id, where), period).slice(0, limit);
  }

  /** The document of the case that was counted last. */
  async latest(source: ReportSource, figure: Figure<Expression>, period: Period) {
    const ids = new Set((await this.trace(source, figure, period)).map((one) => one.case));
    const cases = (await this.#inUnits(source.id, this.#where(period))).filter(({ id }) => ids.has(id));
    const last = cases.toSorted((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? 1 : -1))[0];
    return last ? { case: last.id, document: last.document } : null;
  }

  #where(period: Period, unit?: string): Where {
    const tops = unit === undefined ? this.#units : [unit];
    const units = this.#org.units.map(({ id }) => id).filter((id) => tops.some((top) => this.#org.isWithin(id, top)));
    return { period, units, tops };
  }

  async #slots(source: ReportSource, { period, units }: Where): Promise<FigureSlot[]> {
    const slots = await figureSlots(this.#context, this.#person, source, period);
    return slots.filter(({ unit }) => units.includes(unit));
  }

  async #inUnits(task: string, { units }: Where): Promise<FigureCase[]> {
    const cases = this.#cases.get(task) ?? this.#read(task);
    this.#cases.set(task, cases);
    return (await cases).filter((one) => units.includes(one.unit));
  }

  /** The registers that a source counts, with their entries in the units; one that stands at the root belongs to every unit. */
  async #registers(source: ReportSource, { units }: Where): Promise<Pick<Surroundings, 'registers' | 'entries'>> {
    const ids = new Set(source.figures.flatMap((figure) => figure.source?.register ?? []));
    const registers = this.#context.definitions.registers.filter(({ id }) => ids.has(id));
    const entries: Record<string, TypedEntry[]> = {};
    for (const { id, register } of registers) {
      const all = this.#entries.get(id) ?? registerVersions(this.#context.db, id);
      this.#entries.set(id, all);
      entries[id] = (await all).filter(({ unit }) => register.belongsTo === 'root' || units.includes(unit));
    }
    return { registers: Object.fromEntries(registers.map((one) => [one.id, one])), entries };
  }

  async #read(task: string): Promise<FigureCase[]> {
    const cases: FigureCase[] = [];
    for await (const found of streamCases(this.#context.db, this.#person.reader, { task }))
      cases.push(figureCase(found));
    return cases;
  }
}

const isTask = (source: ReportSource): source is Definition => 'task' in source;
