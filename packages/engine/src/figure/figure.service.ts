import { isDate, shanghaiDate } from '@hearth/china';
import type { Definition, Expression, Figure } from '@hearth/definition';
import { type FigureCase, type FigureValue, recount } from '@hearth/figures';
import { type CaseFilter, type ListedCase, streamCases } from '@hearth/storage';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { figureSlots } from '../schedule/figure-slots.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { readsMasked } from './reads-masked.ts';

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
  const today = shanghaiDate(context.clock());
  const period = { from: dayOf(wish.from ?? `${today.slice(0, 4)}-01-01`, 'from'), to: dayOf(wish.to ?? today, 'to') };
  const items: FigureItem[] = [];
  for (const { definition } of offered) {
    const { cases, whole } = await casesOf(context, person, { task: definition.id, unit });
    const slots = await figureSlots(context, person, definition, period, unit);
    const values = recount(definition, cases, period, { slots });
    items.push(...definition.figures.map((figure) => itemOf(definition, figure, values[figure.id], whole)));
  }
  return items;
}

/** A figure with its trace. What it reads of a case that is masked for the reader is not told by naming the case. */
function itemOf(
  { id: task, form }: Definition,
  figure: Figure<Expression>,
  counted: FigureValue | undefined,
  whole: ReadonlySet<string>,
): FigureItem {
  const { numerator, denominator } = counted ?? {};
  const ids = [...new Set((counted?.counted ?? []).flatMap((one) => (one.case === undefined ? [] : [one.case])))];
  return {
    ...{ task, id: figure.id, title: figure.title, value: counted?.value ?? null, unit: figure.unit },
    ...(numerator === undefined || denominator === undefined ? {} : { of: { numerator, denominator } }),
    cases: readsMasked(figure, form) ? ids.filter((id) => whole.has(id)) : ids,
  };
}

async function casesOf(context: EngineContext, person: SignedIn, filter: CaseFilter) {
  const cases: FigureCase[] = [];
  const whole = new Set<string>();
  for await (const found of streamCases(context.db, person.reader, filter)) {
    cases.push(figureCase(found));
    if (found.seesWhole) whole.add(found.id);
  }
  return { cases, whole };
}

/** A stored case as figures see it. */
export function figureCase({ id, unitId, document, submittedAt, endedAt, result }: ListedCase): FigureCase {
  return {
    ...{ id, unit: unitId, document },
    ...(submittedAt === null ? {} : { submittedAt }),
    ...(endedAt === null ? {} : { endedAt }),
    ...(result === null ? {} : { result }),
  };
}

function dayOf(text: string, name: string): string {
  if (!isDate(text)) throw new Refusal(400, [problem('request-wrong-value', { name }, `/${name}`)]);
  return text;
}
