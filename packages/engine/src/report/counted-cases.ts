import type { Expression, Figure } from '@hearth/definition';
import {
  type Counted,
  type FigureCase,
  type FigureValue,
  type Period,
  type ReportSource,
  recount,
  recountNames,
} from '@hearth/figures';
import { streamCases } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { figureCase } from '../figure/figure.service.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The cases that a person may see, read once a task for a whole report, and what figures count of them. */
export class CountedCases {
  readonly #context: EngineContext;
  readonly #person: SignedIn;
  readonly #org: OrgSnapshot;
  readonly #units: readonly string[];
  readonly #cases = new Map<string, Promise<FigureCase[]>>();
  readonly #values = new Map<string, Record<string, FigureValue>>();
  /** Cases whose personal values the person sees whole. */
  readonly whole = new Set<string>();

  constructor(context: EngineContext, person: SignedIn, org: OrgSnapshot, units: readonly string[]) {
    this.#context = context;
    this.#person = person;
    this.#org = org;
    this.#units = units;
  }

  /** Values of some figures with what they counted. `unit`: of one unit with those below instead of the report's units. */
  async values(
    source: ReportSource,
    figures: readonly Figure<Expression>[],
    period: Period,
    unit?: string,
  ): Promise<Record<string, FigureValue>> {
    const all = await this.#inUnits(source.id, unit);
    const key = JSON.stringify([source.id, period, unit, figures.map(({ id, cases }) => [id, cases])]);
    const known = this.#values.get(key);
    if (known) return known;
    const needed = figures.flatMap(({ of }) => source.figures.filter(({ id }) => id === of));
    const others = needed.filter(({ id }) => !figures.some((figure) => figure.id === id));
    const counted = recount({ ...source, figures: [...figures, ...others] }, all, period, {
      tops: unit ? [unit] : this.#units,
    });
    this.#values.set(key, counted);
    return counted;
  }

  async names(source: ReportSource, figure: Figure<Expression>, period: Period): Promise<string[]> {
    return recountNames(source, figure, await this.#inUnits(source.id), period);
  }

  /** The document of the case that was counted last. */
  async latest(
    source: ReportSource,
    figure: Figure<Expression>,
    period: Period,
  ): Promise<{ case: string; document: Record<string, unknown> } | null> {
    const { counted = [] } = (await this.values(source, [figure], period))[figure.id] ?? {};
    const ids = new Set(counted.map((one: Counted) => one.case));
    const cases = (await this.#inUnits(source.id)).filter(({ id }) => ids.has(id));
    const last = cases.toSorted((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? 1 : -1))[0];
    return last ? { case: last.id, document: last.document } : null;
  }

  async #inUnits(task: string, unit?: string): Promise<FigureCase[]> {
    const units = unit === undefined ? this.#units : [unit];
    const cases = this.#cases.get(task) ?? this.#read(task);
    this.#cases.set(task, cases);
    return (await cases).filter((one) => units.some((top) => this.#org.isWithin(one.unit, top)));
  }

  async #read(task: string): Promise<FigureCase[]> {
    const cases: FigureCase[] = [];
    for await (const found of streamCases(this.#context.db, this.#person.reader, { task })) {
      cases.push(figureCase(found));
      if (found.seesWhole) this.whole.add(found.id);
    }
    return cases;
  }
}
