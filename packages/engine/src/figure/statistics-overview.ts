import { type Period, periodOfWord, type ReportSource } from '@hearth/figures';
import type { EngineContext } from '../context.ts';
import { CountedCases } from '../report/counted-cases.ts';
import { placesBelow } from '../report/moved-units.ts';
import { periodOf, sourcesOf, unitsOf } from '../report/report.service.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type FigureFacts, figureList } from './statistics.service.ts';

export interface OverviewWish {
  from?: string | undefined;
  to?: string | undefined;
  unit?: string | undefined;
}

export interface Overview {
  unit: { id: string; name: string };
  period: Period;
  /** Units right below, for comparisons. */
  units: { id: string; name: string }[];
  /** The first figure of each task, now and a year before. */
  items: { figure: FigureFacts; value: number | null; last: number | null }[];
}

/** What each task is about in one number, beside that of the year before. */
export async function statisticsOverview(
  context: EngineContext,
  person: SignedIn,
  wish: OverviewWish,
): Promise<Overview> {
  const org = await context.office.org(context.db, person.reader.day);
  const units = unitsOf(wish.unit, person, org);
  const period = periodOf(wish, context);
  const before = periodOfWord('去年', period) ?? period;
  const counting = new CountedCases(context, person, org, units);
  const facts = figureList(context);
  const numberOf = async (source: ReportSource, during: Period) => {
    const [figure] = source.figures;
    if (!figure) return null;
    return (await counting.values(source, [figure], during))[figure.id]?.value ?? null;
  };
  const items: Overview['items'] = [];
  for (const source of sourcesOf(context).filter((one) => 'task' in one)) {
    const figure = facts.find(({ task, id }) => task === source.id && id === source.figures[0]?.id);
    if (!figure) continue;
    items.push({ figure, value: await numberOf(source, period), last: await numberOf(source, before) });
  }
  return {
    unit: { id: units.join(','), name: units.map((id) => org.unitName(id)).join('、') },
    period,
    units: placesBelow(units[0], org, period),
    items,
  };
}
