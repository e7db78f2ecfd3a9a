import type { Expression, Figure } from '@hearth/definition';
import {
  type AskedFigure,
  type DeclaredSum,
  declaredSums,
  keptBackBesides,
  type Period,
  type ReportSource,
  type TableCell,
  type TableLine,
} from '@hearth/figures';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { unitsRightBelow } from '../org/units-through-time.ts';

/** Values at one place over the whole office: of a unit with those below it or, with `=` before its id, of the unit alone. */
type ValuesAt = (
  source: ReportSource,
  figures: readonly Figure<Expression>[],
  period: Period,
  place: string,
) => Promise<Record<string, AskedFigure>>;

/** Ids of figures that are kept back at a place. */
type Hidden = ReadonlySet<string>;

/** Figures that may say too much, and those that stand in a sum with one; only what adds up gives another one away. */
interface Concerned {
  figures: readonly Figure<Expression>[];
  sums: readonly DeclaredSum[];
}

/**
 * Numbers that are kept back at a unit because together with those of the units beside, above and below it, or with the other parts of a sum,
 * they would give away one that is. What is kept back at a place is the same in every report and chart, whichever units it is about: of two
 * reports that hide different ones, one tells what the other hides.
 */
export class KeptBackPlaces {
  readonly #org: OrgSnapshot;
  readonly #valuesAt: ValuesAt;
  readonly #mayTell: (source: ReportSource, figure: Figure<Expression>) => boolean;
  readonly #concernedOf = new WeakMap<ReportSource, Concerned>();
  readonly #known = new WeakMap<ReportSource, Map<string, Promise<ReadonlyMap<string, Hidden>>>>();

  /** @param mayTell whether a figure over few records tells what is masked in them */
  constructor(
    org: OrgSnapshot,
    valuesAt: ValuesAt,
    mayTell: (source: ReportSource, figure: Figure<Expression>) => boolean,
  ) {
    this.#org = org;
    this.#valuesAt = valuesAt;
    this.#mayTell = mayTell;
  }

  /** The figures of a source that are kept back at a place, those included that say too much by themselves. */
  async at(source: ReportSource, period: Period, place: string): Promise<Hidden> {
    const concerned = this.#concerned(source);
    if (concerned.figures.length === 0) return none;
    const parent = isAlone(place) ? place.slice(1) : this.#org.parentOn(place, period.to);
    if (parent === undefined && concerned.sums.length === 0) return none;
    return (await this.#together(source, period, parent)).get(place) ?? none;
  }

  /** The figures of several places added up that are kept back: beside those that are shown, a sum tells the one that is not. */
  async inSum(source: ReportSource, period: Period, places: readonly string[]): Promise<Hidden> {
    const hidden = await Promise.all(places.map((place) => this.at(source, period, place)));
    return new Set(hidden.flatMap((figures) => [...figures]));
  }

  /** What is kept back at a unit alone and at those right below it; without a unit, at the highest ones. */
  #together(source: ReportSource, period: Period, parent: string | undefined): Promise<ReadonlyMap<string, Hidden>> {
    const known = this.#known.get(source) ?? new Map<string, Promise<ReadonlyMap<string, Hidden>>>();
    this.#known.set(source, known);
    const key = `${period.from}/${period.to}@${parent ?? ''}`;
    const found = known.get(key) ?? this.#decide(source, period, parent);
    known.set(key, found);
    return found;
  }

  async #decide(
    source: ReportSource,
    period: Period,
    parent: string | undefined,
  ): Promise<ReadonlyMap<string, Hidden>> {
    const { figures, sums } = this.#concerned(source);
    const places = this.#placesOf(parent, period);
    const above = parent === undefined ? none : await this.at(source, period, parent);
    const cells: TableCell[] = [];
    for (const place of places) {
      const values = await this.#valuesAt(source, figures, period, place);
      for (const { id } of figures) {
        const cell: TableCell = values[id] ?? { value: null };
        const isAbove = place === parent;
        const isHidden = cell.keptBack || (isAbove && above.has(id));
        cells.push({
          ...(isHidden ? { value: null, keptBack: true } : { value: cell.value }),
          ...(isAbove ? { fixed: true } : {}),
        });
      }
    }
    const besides = keptBackBesides(cells, linesOf(places.length, parent !== undefined, figures, sums));
    const isKept = (place: number, at: number) => {
      const index = place * figures.length + at;
      return cells[index]?.keptBack || besides.has(index);
    };
    return new Map(
      places.map((place, index) => [place, new Set(figures.filter((_, at) => isKept(index, at)).map(({ id }) => id))]),
    );
  }

  /** What adds up, with the whole at the end. */
  #placesOf(parent: string | undefined, period: Period): string[] {
    if (parent === undefined) return this.#org.units.filter((unit) => unit.parent === undefined).map(({ id }) => id);
    return [`=${parent}`, ...unitsRightBelow(this.#org, parent, period).map(({ id }) => id), parent];
  }

  #concerned(source: ReportSource): Concerned {
    const known = this.#concernedOf.get(source) ?? this.#findConcerned(source);
    this.#concernedOf.set(source, known);
    return known;
  }

  #findConcerned(source: ReportSource): Concerned {
    const addable = source.figures.filter(addsUp);
    const mayTell = new Set(addable.filter((figure) => this.#mayTell(source, figure)).map(({ id }) => id));
    const sums = declaredSums(source).filter(({ whole, parts }) => [whole, ...parts].some((id) => mayTell.has(id)));
    const inSums = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]));
    return { figures: addable.filter(({ id }) => mayTell.has(id) || inSums.has(id)), sums };
  }
}

const none: Hidden = new Set();

/** A unit by itself, without those below it. */
const isAlone = (place: string): boolean => place.startsWith('=');

/** A rate counts as its number above the line does. */
const addsUp = ({ kind, measure }: Figure<Expression>): boolean =>
  (kind === 'flow' || kind === 'stock' || kind === 'rate') && ('count' in measure || 'sum' in measure);

/** Places down, figures across: places add up to the last one if it is their whole, figures as they are declared to. */
function linesOf(
  places: number,
  hasWhole: boolean,
  figures: readonly Figure<Expression>[],
  sums: readonly DeclaredSum[],
): TableLine[] {
  const cell = (place: number, at: number) => place * figures.length + at;
  const all = Array.from({ length: places }, (_, place) => place);
  const down = hasWhole
    ? figures.map((_, at) => ({
        parts: all.slice(0, -1).map((place) => cell(place, at)),
        whole: cell(places - 1, at),
      }))
    : [];
  const indexOf = (id: string) => figures.findIndex((figure) => figure.id === id);
  const across = all.flatMap((place) =>
    sums
      .filter(({ whole, parts }) => [whole, ...parts].every((id) => indexOf(id) >= 0))
      .map(({ whole, parts }) => ({
        parts: parts.map((id) => cell(place, indexOf(id))),
        whole: cell(place, indexOf(whole)),
      })),
  );
  return [...down, ...across];
}
