import type { Expression, Figure } from '@hearth/definition';
import { amount, difference, quotient } from './measure.ts';

/** A figure's number, with the two numbers that it comes from. */
export interface FigureNumber {
  id: string;
  /** In the figure's unit; null when it cannot be told (a rate or an average of nothing). */
  value: number | null;
  /** Of a rate, an average or a cadence: what stands above and below the line, unrounded. */
  numerator?: number;
  denominator?: number;
  /** Of an effect: at first and at last, as averages or sums. */
  before?: number | null;
  after?: number | null;
}

/** What was measured before rounding, digits as text so that money stays exact. */
export interface Measured {
  /** Empty for the smallest or largest of nothing. */
  above: string;
  /** Of an average: how many values; of a rate: the second figure; of an effect: how many records. */
  below?: string;
  /** Of an effect: the sum of the first values; `above` is that of the last. */
  before?: string;
}

/** Puts a measured amount into the figure's unit and rounds it half up. */
export function figureNumber(figure: Figure<Expression>, measured: Measured): FigureNumber {
  const { id, decimals } = figure;
  const { above, below, before } = measured;
  if (above === '') return { id, value: null };
  if (figure.kind === 'effect') return effect(figure, measured);
  if (below === undefined || before !== undefined) return { id, value: amount(above, decimals) };
  const value = quotient(above, below, figure.unit === '%' ? 100 : 1, decimals ?? 2);
  return { id, value, numerator: Number(above), denominator: Number(below) };
}

/** Slots done of those planned: in percent where the figure's unit says so, null when none was planned; else how many were done. */
export function cadenceNumber(figure: Figure<Expression>, done: number, planned: number): FigureNumber {
  if (figure.unit === '%') return figureNumber(figure, { above: String(done), below: String(planned) });
  return { id: figure.id, value: done, numerator: done, denominator: planned };
}

function effect(
  { id, change = 'average', decimals = 2 }: Figure<Expression>,
  { above, below = '0', before = '0' }: Measured,
): FigureNumber {
  const gained = difference(above, before);
  if (below === '0') return { id, value: null, before: null, after: null };
  if (change === 'sum') {
    return { id, value: amount(gained, decimals), before: amount(before, decimals), after: amount(above, decimals) };
  }
  const mean = (digits: string) => quotient(digits, below, 1, decimals);
  return { id, value: mean(gained), before: mean(before), after: mean(above) };
}
