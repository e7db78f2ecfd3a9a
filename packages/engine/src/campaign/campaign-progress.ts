import { endOfDay, shanghaiDate, startOfDay } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { type FigureCase, type FigureSlot, type FigureValue, recount } from '@hearth/figures';
import type { Document } from '@hearth/kernel';
import { type CampaignCase, type CampaignRecord, type CampaignUnit, casesOfCampaign, type Db } from '@hearth/storage';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { type Tokens, withTokens } from '../token/tokens.ts';
import type { CampaignRow, CampaignTotals } from './campaign.schema.ts';
import { campaignUnitOf } from './campaign-rights.ts';

export interface Progress {
  rows: CampaignRow[];
  /** The cases that count, of all units. */
  cases: FigureCase[];
}

/**
 * How each unit of a campaign stands. A case counts for the nearest unit of the campaign at or above its own: begun from the campaign, or
 * of the same task, handed in during the period and begun from no campaign.
 */
export async function progressOf(
  { db, tokens }: { db: Db; tokens: Tokens },
  campaign: CampaignRecord,
  definition: Definition,
  org: OrgSnapshot,
  now: string,
): Promise<Progress> {
  const span = { from: startOfDay(campaign.from), before: endOfDay(campaign.to) };
  const { fields } = definition.form;
  const found = (await casesOfCampaign(db, campaign, span)).map((one) => ({
    ...one,
    document: withTokens(fields, one.document as Document, tokens),
  }));
  const byUnit = Map.groupBy(found, ({ unitId }) => campaignUnitOf(campaign, unitId, org)?.unitId);
  const rows = campaign.units.map((unit) => {
    const cases = byUnit.get(unit.unitId) ?? [];
    return rowOf(campaign, definition, unit, { cases, name: org.unitName(unit.unitId), today: shanghaiDate(now) });
  });
  const taking = campaign.units.flatMap(({ unitId }) => byUnit.get(unitId) ?? []);
  return { rows: rows.sort(worstFirst), cases: taking.map(figureCase) };
}

function rowOf(
  campaign: CampaignRecord,
  definition: Definition,
  { unitId, quota, budget }: CampaignUnit,
  { cases, name, today }: { cases: readonly CampaignCase[]; name: string; today: string },
): CampaignRow {
  const submitted = cases.filter(({ submittedAt }) => submittedAt !== null);
  const values = countFigures(campaign, definition, submitted.map(figureCase));
  const of = (figure: string | null) => (figure === null ? null : (values[figure]?.value ?? 0));
  const done = of(campaign.quotaFigure) ?? submitted.length;
  const isDone = done >= (quota ?? 1);
  const begun = cases.length > 0;
  return {
    unit: { id: unitId, name },
    ...{ quota, budget: budget === null ? null : Number(budget) },
    drafts: cases.filter(({ status }) => status === 'draft').length,
    submitted: submitted.length,
    ended: cases.filter(({ status }) => status === 'ended').length,
    ...{ done, spent: of(campaign.budgetFigure) },
    state: isDone ? 'done' : today > campaign.deadline ? 'late' : begun ? 'running' : 'not-started',
  };
}

/** The figures of the task over some cases in the period of the campaign. */
export const countFigures = (
  { from, to }: Pick<CampaignRecord, 'from' | 'to'>,
  definition: Definition,
  cases: readonly FigureCase[],
  slots: readonly FigureSlot[] = [],
): Record<string, FigureValue> => recount(definition, [...cases], { from, to }, { slots });

export function totalsOf(rows: readonly CampaignRow[]): CampaignTotals {
  const sum = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  };
  return {
    units: rows.length,
    notStarted: rows.filter(({ drafts, submitted }) => drafts + submitted === 0).length,
    late: rows.filter(({ state }) => state === 'late').length,
    finished: rows.filter(({ state }) => state === 'done').length,
    quota: sum(rows.map(({ quota }) => quota)),
    done: sum(rows.map(({ done }) => done)) ?? 0,
    budget: sum(rows.map(({ budget }) => budget)),
    spent: cents(sum(rows.map(({ spent }) => spent))),
  };
}

/** Amounts of money added up as numbers, without the traces of that. */
const cents = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100) / 100);

const order = ['late', 'not-started', 'running', 'done'];
const worstFirst = (a: CampaignRow, b: CampaignRow): number =>
  order.indexOf(a.state) - order.indexOf(b.state) || (a.unit.id < b.unit.id ? -1 : 1);

function figureCase({ id, unitId, document, submittedAt, endedAt, result }: CampaignCase): FigureCase {
  return {
    ...{ id, unit: unitId, document: document as Document },
    ...(submittedAt === null ? {} : { submittedAt }),
    ...(endedAt === null ? {} : { endedAt }),
    ...(result === null ? {} : { result }),
  };
}
