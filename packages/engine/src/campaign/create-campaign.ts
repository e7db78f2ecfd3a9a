import { isDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { type CampaignRecord, type Db, insertCampaign } from '@hearth/storage';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { problem } from '../problems/problem.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Campaign, NewCampaign } from './campaign.schema.ts';
import { shown } from './campaign.service.ts';
import { overseenFrom, oversees } from './campaign-rights.ts';
import { tellUnits } from './tell-units.ts';

const usualReminders = [7, 3, 1];

/**
 * Opens a task for a period to chosen units, with quota, budget and deadline, and tells the units. Whoever takes part in the task at or above
 * every unit chosen may do that.
 */
export async function createCampaign(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  wish: NewCampaign,
): Promise<{ campaign: Campaign }> {
  const definition = context.definitions.current(wish.task)?.definition;
  if (!definition) throw refuse(404, 'task-not-found', { task: wish.task });
  const org = await context.office.org(trx, person.reader.day);
  const campaign = recordOf(context, person, wish, definition, org);
  await checkUnits(context, person, campaign, org);
  await insertCampaign(trx, campaign);
  const units = campaign.units.map(({ unitId }) => unitId);
  await tellUnits(context, trx, campaign, { kind: 'campaign', units, occasion: 'opened', actor: person.id });
  return { campaign: await shown(context, trx, person, campaign, org) };
}

function recordOf(
  { newId, clock }: EngineContext,
  person: SignedIn,
  wish: NewCampaign,
  definition: Definition,
  org: OrgSnapshot,
): CampaignRecord {
  const { task, title, note = '', from, to, deadline = wish.to, remind = usualReminders } = wish;
  if (![from, to, deadline].every(isDate) || from > to || deadline < from || deadline > to)
    throw new Refusal(422, [problem('campaign-dates', {}, '/deadline')]);
  const units = new Map(
    wish.units.map(({ unit, quota, budget }) => [
      unit,
      { unitId: unit, quota: quota ?? null, budget: budget === undefined ? null : String(budget) },
    ]),
  );
  return {
    ...{ id: newId(), task, title, note, unitId: ownUnit(person, task, [...units.keys()], org), from, to, deadline },
    quotaFigure: quotaFigure(definition, wish.quotaFigure),
    budgetFigure: budgetFigure(definition, wish),
    remind: remind.toSorted((a, b) => b - a),
    ...{ state: 'running', createdBy: person.id, createdAt: clock(), closedBy: null, closedAt: null, summary: null },
    units: [...units.values()],
  };
}

/** The figure that is named, else the one that the task itself gives a target. */
function quotaFigure({ task, figures }: Definition, named: string | undefined): string | null {
  if (named !== undefined && !figures.some(({ id }) => id === named)) throw noFigure(task.title, named, 'quotaFigure');
  return named ?? figures.find(({ quota }) => quota)?.id ?? null;
}

function budgetFigure({ task, figures }: Definition, { budgetFigure: named, units }: NewCampaign): string | null {
  if (named === undefined) {
    if (units.some(({ budget }) => budget !== undefined))
      throw new Refusal(422, [problem('campaign-budget-figure', {}, '/budgetFigure')]);
    return null;
  }
  const figure = figures.find(({ id }) => id === named);
  if (!figure) throw noFigure(task.title, named, 'budgetFigure');
  if (figure.direction === undefined)
    throw new Refusal(422, [problem('campaign-figure-not-money', { figure: figure.title }, '/budgetFigure')]);
  return named;
}

const noFigure = (task: string, figure: string, name: string): Refusal =>
  new Refusal(422, [problem('campaign-figure-not-found', { task, figure }, `/${name}`)]);

/** The lowest unit from which the person oversees the task and that stands at or above all those chosen. */
function ownUnit(person: SignedIn, task: string, units: readonly string[], org: OrgSnapshot): string {
  const above = overseenFrom(person, task).filter((held) => units.every((unit) => org.isWithin(unit, held)));
  return above.toSorted((a, b) => org.depth(b) - org.depth(a))[0] ?? person.posts[0]?.unitId ?? '';
}

async function checkUnits(
  context: EngineContext,
  person: SignedIn,
  { task, units }: CampaignRecord,
  org: OrgSnapshot,
): Promise<void> {
  if (units.length === 0) throw new Refusal(422, [problem('campaign-no-units', {}, '/units')]);
  for (const { unitId: unit } of units) {
    if (!org.unit(unit)) await checkFilter(context, { unit });
    if (oversees(person, task, unit, org)) continue;
    const title = context.definitions.current(task)?.definition.task.title ?? task;
    throw refuse(403, 'campaign-unit-not-yours', { unit: org.unitName(unit), task: title });
  }
}
