import type { Expression, Figure } from '@hearth/definition';
import type { AskedFigure } from '@hearth/figures';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { CountedCases } from '../report/counted-cases.ts';
import { toldCases } from '../report/evidence.ts';
import { periodOf } from '../report/report.service.ts';
import type { SignedIn } from '../session/signed-in.ts';

export interface FigureWish {
  task?: string;
  /** Days in Shanghai, both included; default: this year up to today. */
  from?: string;
  to?: string;
  /** A unit with those below. */
  unit?: string;
}

export interface FigureItem {
  task: string;
  id: string;
  title: string;
  value: number | null;
  unit: string;
  of?: { numerator: number; denominator: number };
  cases: string[];
}

/** The figures of one task or of all, over the cases that the person may see, each with the cases that it counts. */
export async function figuresFor(context: EngineContext, person: SignedIn, wish: FigureWish): Promise<FigureItem[]> {
  const { task, unit } = wish;
  await checkFilter(context, { task, unit });
  const offered = context.definitions.known().filter(({ definition }) => task === undefined || definition.id === task);
  const period = periodOf(wish, context);
  const org = await context.office.org(context.db, person.reader.day);
  const tops = unit === undefined ? org.units.map(({ id }) => id) : [unit];
  const counting = new CountedCases(context, person, org, tops);
  const items: FigureItem[] = [];
  for (const { definition } of offered) {
    const values = await counting.values(definition, definition.figures, period);
    for (const figure of definition.figures) {
      const counted = await counting.trace(definition, figure, period);
      const cases = await toldCases(counted, figure, definition.form, counting.isWhole);
      items.push({ ...itemOf(definition.id, figure, values[figure.id]), cases });
    }
  }
  return items;
}

function itemOf(
  task: string,
  { id, title, unit }: Figure<Expression>,
  { value = null, numerator, denominator }: Partial<AskedFigure> = {},
): Omit<FigureItem, 'cases'> {
  const of = numerator === undefined || denominator === undefined ? {} : { of: { numerator, denominator } };
  return { task, id, title, value, unit, ...of };
}
