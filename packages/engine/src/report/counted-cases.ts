import type { Expression, Figure, Form, RegisterDefinition } from '@hearth/definition';
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
import type { Document } from '@hearth/kernel';
import { findReadableCase, streamCases } from '@hearth/storage';
import { type IsWhole, isWholeFor } from '../access/is-whole.ts';
import type { EngineContext } from '../context.ts';
import { figureCase } from '../figure/figure-case.ts';
import { tellsMasked } from '../figure/reads-masked.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { stoodWithin, type UnitsThroughTime, unitsThroughTime } from '../org/units-through-time.ts';
import { figureSlots } from '../schedule/figure-slots.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { withTokens } from '../token/tokens.ts';
import { entryWithTokens } from '../typed-table/entry-rows.ts';
import { KeptBackPlaces } from './kept-back-places.ts';
import { registerVersions } from './register-versions.ts';
import { isTask, TypedFigures, type Where } from './typed-figures.ts';

/** Of fewer records, a figure tells what is masked in one of them to whoever knows the others. */
const FEWEST = 3;

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
  /** None where the numbers are shown to nobody. */
  readonly #places: KeptBackPlaces | undefined;
  readonly #within = new Map<string, UnitsThroughTime>();
  readonly #cases = new Map<string, Promise<FigureCase[]>>();
  readonly #numbers = new Map<string, string>();
  readonly #entries = new Map<string, Promise<TypedEntry[]>>();

  /** Whether the person sees the personal values of a case whole. */
  readonly isWhole: IsWhole;

  constructor(
    context: EngineContext,
    person: Pick<SignedIn, 'reader'>,
    org: OrgSnapshot,
    units: readonly string[],
    isWhole?: IsWhole,
  ) {
    this.isWhole = isWhole ?? isWholeFor(context, person);
    this.#context = context;
    this.#person = person;
    this.#org = org;
    this.#units = units;
    this.#typed = new TypedFigures(context, person);
    if (isWhole) return;
    const roots = org.units.filter(({ parent }) => parent === undefined).map(({ id }) => id);
    const office = new CountedCases(context, person, org, roots, this.isWhole);
    this.#places = new KeptBackPlaces(
      org,
      (source, figures, period, place) => office.#few(source, figures, period, place),
      (source, figure) => tellsMasked(figure, this.#formOf(source, figure)),
    );
  }

  /**
   * Values of some figures. `unit`: of one unit with those below instead of the report's units. None of a figure that tells what is masked
   * for the person in a few records, and none that would give such a one away.
   */
  async values(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, AskedFigure>> {
    const values = await this.#few(source, figures, period, unit);
    const keptBack = await this.#keptBackAt(source, period, unit);
    const hidden = figures.filter(({ id }) => keptBack.has(id)).map(({ id }) => [id, keptBackValue(id)] as const);
    return { ...values, ...Object.fromEntries(hidden) };
  }

  /** Whether a figure's number is kept back, for what it tells by itself or with others. */
  async isKeptBack(
    source: ReportSource,
    figure: Figure<Expression>,
    period: Period,
    unit: string | undefined,
    counted: readonly Counted[],
  ): Promise<boolean> {
    if (await this.areTooFew(source, figure, counted)) return true;
    return (await this.#keptBackAt(source, period, unit)).has(figure.id);
  }

  async #keptBackAt(source: ReportSource, period: Period, unit: string | undefined): Promise<ReadonlySet<string>> {
    const places = unit === undefined ? this.#units : [unit];
    return (await this.#places?.inSum(source, period, places)) ?? new Set();
  }

  /** Values without those that tell too much by themselves. */
  async #few(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, AskedFigure>> {
    const values = { ...(await this.#all(source, figures, period, unit)) };
    for (const figure of figures) {
      const value = values[figure.id];
      if (!value || value.value === null || !tellsMasked(figure, this.#formOf(source, figure))) continue;
      if (await this.#areMany(source, figure, period, unit)) continue;
      const counted = await this.trace(source, figure, period, unit);
      if (await this.areTooFew(source, figure, counted)) values[figure.id] = keptBackValue(figure.id);
    }
    return values;
  }

  /** Whether so many records are behind a figure that nobody is recognised in it; without reading them all. */
  async #areMany(source: ReportSource, figure: Figure<Expression>, period: Period, unit?: string): Promise<boolean> {
    if (!(await this.#typed.isReady(source))) return false;
    const owners = await this.#typed.owners(source, figure, this.#where(period, unit), FEWEST);
    return owners !== null && owners.length >= FEWEST;
  }

  /** Whether what a figure counts is too little to be told: some records, but so few that it tells what is masked in one of them. */
  async areTooFew(source: ReportSource, figure: Figure<Expression>, counted: readonly Counted[]): Promise<boolean> {
    if (!tellsMasked(figure, this.#formOf(source, figure))) return false;
    const records = new Set(counted.map((one) => one.case ?? one.entry));
    if (records.size === 0 || records.size >= FEWEST) return false;
    const whole = await Promise.all(counted.map((one) => one.case !== undefined && this.isWhole(one.case)));
    return !whole.every(Boolean);
  }

  #formOf(source: ReportSource, { source: counted }: Figure<Expression>): Form {
    const { definitions } = this.#context;
    return ((counted && definitions.register(counted.register)) ?? source).form;
  }

  async #all(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, AskedFigure>> {
    const around = this.#where(period, unit);
    const where = { ...around, slots: await this.#slots(source, around) };
    if (await this.#typed.isReady(source)) {
      return this.#typed.values(source, figures, where, async () => ({
        cases: await this.#inUnits(source, where),
        ...(await this.#registers(source)),
      }));
    }
    const others = source.figures.filter(({ id }) => !figures.some((figure) => figure.id === id));
    return recount({ ...source, figures: [...figures, ...others] }, await this.#inUnits(source, where), period, {
      ...where,
      ...(await this.#registers(source)),
    });
  }

  /** Everything that a figure counts. */
  async trace(source: ReportSource, figure: Figure<Expression>, period: Period, unit?: string): Promise<Counted[]> {
    return (await this.traces(source, [figure], period, unit)).get(figure.id) ?? [];
  }

  /** Everything that each of some figures of one source counts. */
  async traces(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<ReadonlyMap<string, Counted[]>> {
    const here = this.#where(period, unit);
    const where = { ...here, slots: await this.#slots(source, here) };
    const traces = (await this.#typed.isReady(source)) ? await this.#typed.traces(source, figures, where) : new Map();
    const others = figures.filter(({ id }) => !traces.has(id));
    if (others.length === 0) return traces;
    const around = { ...where, ...(await this.#registers(source)) };
    const recounted = recount(source, await this.#inUnits(source, where), period, around);
    for (const { id } of others) traces.set(id, recounted[id]?.counted ?? []);
    return traces;
  }

  async names(source: ReportSource, figure: Figure<Expression>, period: Period, limit: number): Promise<string[]> {
    const where = this.#where(period);
    const typed = (await this.#typed.isReady(source)) ? await this.#typed.names(source, figure, where, limit) : null;
    if (typed) return typed;
    const around = { ...where, ...(await this.#registers(source)) };
    return recountNames(source, figure, await this.#inUnits(source, where), period, around).slice(0, limit);
  }

  /** The document of the case that is told: the one with this number, else the one counted last. */
  async told(source: ReportSource, figure: Figure<Expression>, period: Period, number?: string) {
    const typed = (await this.#typed.isReady(source))
      ? await this.#typed.latest(source, figure, this.#where(period), number)
      : null;
    if (typed !== null) {
      const found = await findReadableCase(this.#context.db, this.#person.reader, typed);
      return found ? { case: found.id, document: found.document } : null;
    }
    const ids = new Set((await this.trace(source, figure, period)).map((one) => one.case));
    const cases = (await this.#inUnits(source, this.#where(period))).filter(({ id }) => ids.has(id));
    const inOrder = cases.toSorted((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? 1 : -1));
    const chosen = number === undefined ? inOrder[0] : inOrder.find(({ id }) => this.#numbers.get(id) === number);
    return chosen ? { case: chosen.id, document: chosen.document } : null;
  }

  /** The report's units, or the part of them that stands at `unit`, as the tree stood in the period. */
  #where(period: Period, unit?: string): Where {
    const tops = unit === undefined ? this.#units : [unit.replace(/^=/, '')];
    const key = `${unit ?? ''}@${period.from}/${period.to}`;
    const within = this.#within.get(key) ?? unitsThroughTime(this.#org, period, this.#standsAt(unit));
    this.#within.set(key, within);
    return { period, ...within, tops };
  }

  #standsAt(unit: string | undefined): (id: string, day: string) => boolean {
    const all = new Set(this.#units);
    const isOurs = (id: string, day: string) => stoodWithin(this.#org, id, all, day);
    if (unit === undefined) return isOurs;
    if (isAlone(unit)) return (id, day) => id === unit.slice(1) && isOurs(id, day);
    const one = new Set([unit]);
    return (id, day) => stoodWithin(this.#org, id, one, day) && isOurs(id, day);
  }

  async #slots(source: ReportSource, { period, units, stays }: Where): Promise<FigureSlot[]> {
    const slots = await figureSlots(this.#context, this.#person, source, period);
    const stayed = (unit: string, day: string) =>
      stays.some((stay) => stay.unit === unit && stay.from <= day && day <= stay.to);
    return slots.filter(({ unit, from }) => units.includes(unit) || stayed(unit, from));
  }

  async #inUnits(source: ReportSource, where: Where): Promise<FigureCase[]> {
    if (!isTask(source)) return [];
    const task = source.id;
    const cases = this.#cases.get(task) ?? this.#read(task);
    this.#cases.set(task, cases);
    const asked = unitsOf(where);
    return (await cases).filter((one) => asked.has(one.unit));
  }

  /** The registers that a source counts, with all their entries. */
  async #registers(source: ReportSource): Promise<Pick<Surroundings, 'registers' | 'entries'>> {
    const ids = new Set(source.figures.flatMap((figure) => figure.source?.register ?? []));
    const registers = this.#context.definitions.registers.filter(({ id }) => ids.has(id));
    const entries: Record<string, TypedEntry[]> = {};
    for (const definition of registers) {
      const { id } = definition;
      const all = this.#entries.get(id) ?? this.#entriesOf(definition);
      this.#entries.set(id, all);
      entries[id] = await all;
    }
    return { registers: Object.fromEntries(registers.map((one) => [one.id, one])), entries };
  }

  async #entriesOf(register: RegisterDefinition): Promise<TypedEntry[]> {
    const { db, tokens } = this.#context;
    const all = await registerVersions(db, register);
    return all.map((entry) => entryWithTokens(register, entry, tokens));
  }

  async #read(task: string): Promise<FigureCase[]> {
    const cases: FigureCase[] = [];
    for await (const found of streamCases(this.#context.db, this.#person.reader, { task })) {
      const { form } = await this.#context.definitions.versionOfCase(this.#context.db, found.definition);
      const document = withTokens(form.fields, found.document as Document, this.#context.tokens);
      cases.push(figureCase({ ...found, document }));
      if (found.number !== null) this.#numbers.set(found.id, found.number);
    }
    return cases;
  }
}

const keptBackValue = (id: string): AskedFigure => ({ id, value: null, keptBack: true });

/** Units that count for the whole period or for a part of it. */
const unitsOf = ({ units, stays }: Where): Set<string> => new Set([...units, ...stays.map(({ unit }) => unit)]);

/** `=id` stands for a unit without those below it. */
const isAlone = (unit: string): boolean => unit.startsWith('=');
