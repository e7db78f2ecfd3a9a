import { isDate, shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { type FigureCase, type FigureValue, recount } from '@hearth/figures';
import { type CaseFilter, type ListedCase, streamCases } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
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
  const offered = wish.task === undefined ? context.definitions.all() : [context.definitions.current(wish.task)];
  const today = shanghaiDate(context.clock());
  const period = { from: dayOf(wish.from ?? `${today.slice(0, 4)}-01-01`, 'from'), to: dayOf(wish.to ?? today, 'to') };
  const items: FigureItem[] = [];
  for (const one of offered) {
    if (!one) throw refuse(404, 'task-not-found', { task: wish.task ?? '' });
    const { definition } = one;
    const cases = await casesOf(context, person, { task: definition.id, unit: wish.unit });
    const values = recount(definition, cases, period);
    items.push(...definition.figures.map((figure) => itemOf(definition, figure.id, values[figure.id])));
  }
  return items;
}

function itemOf({ id: task, figures }: Definition, id: string, counted: FigureValue | undefined): FigureItem {
  const figure = figures.find((one) => one.id === id);
  const { numerator, denominator } = counted ?? {};
  return {
    ...{ task, id, title: figure?.title ?? id, value: counted?.value ?? null, unit: figure?.unit ?? '' },
    ...(numerator === undefined || denominator === undefined ? {} : { of: { numerator, denominator } }),
    cases: [...new Set((counted?.counted ?? []).map((one) => one.case))],
  };
}

async function casesOf(context: EngineContext, person: SignedIn, filter: CaseFilter): Promise<FigureCase[]> {
  const cases: FigureCase[] = [];
  for await (const found of streamCases(context.db, person.reader, filter)) cases.push(figureCase(found));
  return cases;
}

function figureCase({ id, unitId, document, submittedAt, endedAt, result }: ListedCase): FigureCase {
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
