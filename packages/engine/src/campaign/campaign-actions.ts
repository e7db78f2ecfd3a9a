import type { Document } from '@hearth/kernel';
import {
  type CampaignRecord,
  closeCampaign,
  type Db,
  findCampaign,
  insertCampaignCase,
  insertCampaignReminder,
  type JsonObject,
} from '@hearth/storage';
import { startCase } from '../case/case.service.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { figureSlots } from '../schedule/figure-slots.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { CampaignSummary } from './campaign.schema.ts';
import { foundCampaign, shown } from './campaign.service.ts';
import { countFigures, progressOf, totalsOf } from './campaign-progress.ts';
import { campaignUnitOf, mustManage } from './campaign-rights.ts';
import { tellUnits } from './tell-units.ts';

/** 催办: reminds the units named, or all that are behind. Told as often as asked. */
export async function urge(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  { id, units: named }: { id: string; units?: readonly string[] },
): Promise<{ units: number; people: number }> {
  const { campaign, definition, org } = await foundCampaign(context, trx, person, id);
  mustManage(person, campaign, org, definition.task.title);
  const stranger = named?.find((unit) => !campaign.units.some(({ unitId }) => unitId === unit));
  if (stranger !== undefined) throw notIn(campaign, org.unitName(stranger));
  const { rows } = await progressOf({ ...context, db: trx }, campaign, definition, org, context.clock());
  const units = named ?? rows.filter(({ state }) => state !== 'done').map(({ unit }) => unit.id);
  const occasion = context.newId();
  const reminder = { id: occasion, campaignId: id, at: context.clock(), by: person.id, units: [...units] };
  await insertCampaignReminder(trx, reminder);
  const people = await tellUnits(context, trx, campaign, { kind: 'urged', units, occasion, actor: person.id });
  return { units: units.length, people };
}

/** Begins a case of a campaign; it carries the campaign from then on. */
export async function startInCampaign(
  context: EngineContext,
  trx: Db,
  person: SignedIn,
  { id, unit, document }: { id: string; unit?: string; document?: Document },
) {
  const { campaign, org } = await foundCampaign(context, trx, person, id);
  if (campaign.state === 'closed') throw refuse(409, 'campaign-closed', { title: campaign.title });
  const offered = (await shown(context, trx, person, campaign, org)).startUnits;
  const at = unit ?? (offered.length === 1 ? offered[0]?.id : undefined);
  if (at !== undefined && !campaignUnitOf(campaign, at, org)) throw notIn(campaign, org.unitName(at));
  if (at === undefined && offered.length > 1)
    throw refuse(422, 'start-choose-unit', { units: offered.map(({ name }) => name) });
  const wish = { task: campaign.task, ...(at === undefined ? {} : { unit: at }), ...(document ? { document } : {}) };
  const opened = await startCase(context, trx, person, wish);
  await insertCampaignCase(trx, opened.case.id, id);
  return opened;
}

/** Ends a campaign: how the units stood and the figures of its task over its cases are kept with it. */
export async function endCampaign(context: EngineContext, trx: Db, person: SignedIn, id: string) {
  const { campaign, definition, org } = await foundCampaign(context, trx, person, id);
  mustManage(person, campaign, org, definition.task.title);
  const { rows, cases } = await progressOf({ ...context, db: trx }, campaign, definition, org, context.clock());
  const slots = await figureSlots(context, person, definition, campaign);
  const taking = slots.filter(({ unit }) => campaignUnitOf(campaign, unit, org) !== undefined);
  const values = countFigures(campaign, definition, cases, taking);
  const summary: CampaignSummary = {
    figures: definition.figures.map(({ id: name, title, unit }) => {
      const { value = null, numerator, denominator } = values[name] ?? {};
      const of = numerator === undefined || denominator === undefined ? {} : { of: { numerator, denominator } };
      return { id: name, title, value, unit, ...of };
    }),
    rows,
    totals: totalsOf(rows),
  };
  const kept = { by: person.id, at: context.clock(), summary: summary as unknown as JsonObject };
  if (!(await closeCampaign(trx, id, kept))) throw refuse(409, 'campaign-closed', { title: campaign.title });
  const closed = (await findCampaign(trx, id)) ?? campaign;
  return { campaign: await shown(context, trx, person, closed, org), summary };
}

const notIn = ({ title }: CampaignRecord, unit: string) => refuse(422, 'campaign-unit-not-in', { unit, title });
