import { type AskedFigure, keptBackBesides, type TableCell, type TableLine } from '@hearth/figures';

type Found = AskedFigure | undefined;

/** What the numbers of a table add up to, as far as anybody can ask for it; asked for only where something is kept back. */
export interface Wholes {
  /** Of each series, all rows together; missing where rows do not add up. */
  ofSeries?(series: number): Promise<Found>;
  /** Of each row, all series together; missing where there is one series. */
  ofRow?(row: number): Promise<Found>;
  total(): Promise<Found>;
}

/** Numbers of a chart, `numbers[series][row]`, none of which tells by the others, or by what they add up to, what is kept back of one. */
export async function toldTogether(
  numbers: readonly (readonly Found[])[],
  wholes: Wholes,
): Promise<(number | null)[][]> {
  const plain = numbers.map((rows) => rows.map((number) => number?.value ?? null));
  if (!numbers.flat().some((number) => number?.keptBack)) return plain;
  const [series, rows] = [[...numbers.keys()], [...(numbers[0]?.keys() ?? [])]];
  const cells: (TableCell | undefined)[] = numbers.flat();
  const lines: TableLine[] = [];
  const at = (one: number, row: number) => one * rows.length + row;
  const fixed = (whole: Found): number => cells.push({ value: null, ...whole, fixed: true }) - 1;
  const { ofSeries, ofRow } = wholes;
  const total = fixed(await wholes.total());
  const downs: number[] = [];
  const acrosses: number[] = [];
  if (ofSeries) for (const one of series) downs.push(series.length === 1 ? total : fixed(await ofSeries(one)));
  if (ofRow) for (const row of rows) acrosses.push(fixed(await ofRow(row)));
  lines.push(...downs.map((whole, one) => ({ parts: rows.map((row) => at(one, row)), whole })));
  lines.push(...acrosses.map((whole, row) => ({ parts: series.map((one) => at(one, row)), whole })));
  if (ofRow && ofSeries) lines.push({ parts: downs, whole: total }, { parts: acrosses, whole: total });
  const besides = keptBackBesides(cells, lines);
  return plain.map((values, one) => values.map((value, row) => (besides.has(at(one, row)) ? null : value)));
}
