/** A sum of unknown numbers, each with its factor, that comes to something known. */
export type Equation = ReadonlyMap<number, number>;

/** Factors are small whole numbers; what is smaller than this came from rounding. */
const NOTHING = 1e-9;

/** The unknowns that have only one solution: those that stand alone in a row once Gauss and Jordan have eliminated the others. */
export function determinedBy(equations: readonly Equation[]): Set<number> {
  const rows: Map<number, number>[] = [];
  for (const equation of equations) {
    const row = new Map(equation);
    for (const known of rows) takeOff(row, known);
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    scale(row, 1 / (row.get(pivot) ?? 1));
    for (const known of rows) takeOff(known, row);
    rows.push(row);
  }
  return new Set(rows.flatMap((row) => (row.size === 1 ? [...row.keys()] : [])));
}

/** Takes the pivot of another row, its first unknown with factor 1, out of a row. */
function takeOff(row: Map<number, number>, other: ReadonlyMap<number, number>): void {
  const pivot = other.keys().next().value ?? -1;
  const factor = row.get(pivot);
  if (factor === undefined) return;
  for (const [at, value] of other) {
    const rest = (row.get(at) ?? 0) - factor * value;
    if (Math.abs(rest) < NOTHING) row.delete(at);
    else row.set(at, rest);
  }
}

function scale(row: Map<number, number>, factor: number): void {
  for (const [at, value] of row) row.set(at, value * factor);
}
