import { determinedBy, type Equation } from './determined.ts';

/** A number in a table; one that is kept back is a dash there. */
export interface TableCell {
  value: number | null;
  keptBack?: true;
  /** Whether it is shown is decided elsewhere: it is never kept back for the sake of others. */
  fixed?: true;
}

/** Cells of a table that add up, by their places: to a cell of the table or, without one, to a number that everybody knows. */
export interface TableLine {
  parts: readonly number[];
  whole?: number;
}

/**
 * The cells that have to be kept back besides those that are: as long as what is shown gives one of them away by adding up and taking off, along
 * however many lines, the smallest other number in its line goes with it; a zero only where there is nothing else.
 *
 * Complementary suppression of statistical offices; which cells are given away is told by elimination, as in L. H. Cox, Suppression methodology
 * and statistical disclosure control (1980). How near a sum comes to a number is not looked at.
 *
 * @returns their places
 */
export function keptBackBesides(cells: readonly (TableCell | undefined)[], lines: readonly TableLine[]): Set<number> {
  const hidden = new Set(cells.flatMap((cell, at) => (cell?.keptBack ? [at] : [])));
  const besides = new Set<number>();
  for (;;) {
    const told = determinedBy(equationsOf(lines, hidden));
    const next = [...told].map((at) => smallestBeside(at, cells, lines, hidden)).find((at) => at !== undefined);
    if (next === undefined) return besides;
    hidden.add(next);
    besides.add(next);
  }
}

/** What lines say of the cells that are not shown; the shown ones are known. */
const equationsOf = (lines: readonly TableLine[], hidden: ReadonlySet<number>): Equation[] =>
  lines.flatMap(({ parts, whole }) => {
    const unknown: [number, number][] = parts.filter((at) => hidden.has(at)).map((at) => [at, 1]);
    if (whole !== undefined && hidden.has(whole)) unknown.push([whole, -1]);
    return unknown.length === 0 ? [] : [new Map(unknown)];
  });

function smallestBeside(
  at: number,
  cells: readonly (TableCell | undefined)[],
  lines: readonly TableLine[],
  hidden: ReadonlySet<number>,
): number | undefined {
  const size = (one: number): number => cells[one]?.value || Number.POSITIVE_INFINITY;
  const mayGo = (one: number): boolean =>
    !hidden.has(one) && !cells[one]?.fixed && (cells[one]?.value ?? null) !== null;
  const own = lines.filter(({ parts, whole }) => parts.includes(at) || whole === at);
  const parts = own.flatMap((line) => line.parts.filter(mayGo));
  const wholes = own.flatMap(({ whole }) => (whole !== undefined && mayGo(whole) ? [whole] : []));
  return [parts, wholes]
    .map((found) => found.toSorted((a, b) => size(a) - size(b))[0])
    .find((one) => one !== undefined);
}
