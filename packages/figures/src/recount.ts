import type { Expression, Figure } from '@hearth/definition';
import type { Counted, FigureCase, Period } from './figure-case.ts';
import { cadenceNumber, type FigureNumber, figureNumber } from './figure-value.ts';
import { differentValues, measure } from './measured-entries.ts';
import { environmentOf, type FigureSource, type Surroundings, typedFigure } from './reading.ts';
import { type Recounting, selectedEntries } from './selection.ts';
import { slotsDone } from './slots.ts';

/** A figure of one task in one period, with everything that was counted. */
export interface FigureValue extends FigureNumber {
  counted: Counted[];
}

/**
 * Every figure of a definition, counted one case after the other by the expression runtime. It is slow and plain on purpose:
 * the SQL that answers reports must give exactly these values and these traces.
 *
 * @param cases the cases of the units asked for, drafts included; each with the document as it stands
 */
export function recount(
  source: FigureSource,
  cases: readonly FigureCase[],
  period: Period,
  around: Surroundings = {},
): Record<string, FigureValue> {
  const counting = { source, cases, period, env: environmentOf(source, period), around };
  return Object.fromEntries(source.figures.map((figure) => [figure.id, recountOne(figure, counting)]));
}

export function recountOne(figure: Figure<Expression>, counting: Recounting): FigureValue {
  if (figure.kind === 'cadence') {
    const { done, planned, counted } = slotsDone(figure, counting.around.slots ?? [], counting.period);
    return { ...cadenceNumber(figure, done, planned), counted };
  }
  const typed = typedFigure(figure, counting.source, counting.around.registers);
  const entries = selectedEntries(typed, counting);
  const measured = measure(typed, entries, counting.env);
  const below = figure.kind === 'rate' ? { below: denominatorOf(figure, counting) } : {};
  return { ...figureNumber(figure, { ...measured, ...below }), counted: entries.map(({ counted }) => counted) };
}

/** The different values that a figure of a task counts, in the order of the cases. */
export function recountNames(
  source: FigureSource,
  figure: Figure<Expression>,
  cases: readonly FigureCase[],
  period: Period,
  around: Surroundings = {},
): string[] {
  if (!('distinct' in figure.measure)) return [];
  const env = environmentOf(source, period);
  const entries = selectedEntries(figure, { source, cases, period, env, around });
  return differentValues(figure.measure.distinct, entries, env).map(String);
}

/** A rate without its second figure is no rate; the parser refuses it, and here it counts as nothing below the line. */
function denominatorOf({ of }: Figure<Expression>, counting: Recounting): string {
  const found = counting.source.figures.find(({ id }) => id === of);
  const below = found && typedFigure(found, counting.source, counting.around.registers);
  return below ? measure(below, selectedEntries(below, counting), counting.env).above : '0';
}
