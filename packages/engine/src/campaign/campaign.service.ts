import type { Definition } from '@hearth/definition';
import { type CampaignRecord, type Db, findCampaign, listCampaignReminders, listCampaigns } from '@hearth/storage';
import { startUnitsOf } from '../case/case.service.ts';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Campaign, CampaignSummary } from './campaign.schema.ts';
import { progressOf, totalsOf } from './campaign-progress.ts';
import { campaignUnitOf, manages, overseenFrom, oversees, seesCampaign } from './campaign-rights.ts';

/** The campaigns that the person has to do with, those that end last in front. */
export async function campaignsFor(
  context: EngineContext,
  person: SignedIn,
  { state, task }: { state?: CampaignRecord['state']; task?: string },
): Promise<Campaign[]> {
  await checkFilter(context, { task });
  const org = await context.office.org(context.db, person.reader.day);
  const all = await listCampaigns(context.db, state === undefined ? {} : { state });
  const seen = all.filter((one) => (task === undefined || one.task === task) && seesCampaign(person, one, org));
  return Promise.all(seen.map((one) => shown(context, context.db, person, one, org)));
}

/** One campaign with how the units stand: to who manages it all of them, to others those that they oversee. */
export async function campaignFor(context: EngineContext, person: SignedIn, id: string) {
  const { campaign, definition, org } = await foundCampaign(context, context.db, person, id);
  const summary = campaign.summary as CampaignSummary | null;
  const rows = summary?.rows ?? (await progressOf(context, campaign, definition, org, context.clock())).rows;
  const all = manages(person, campaign, org);
  const seen = rows.filter(({ unit }) => all || oversees(person, campaign.task, unit.id, org));
  const reminders = all ? await listCampaignReminders(context.db, id) : [];
  return {
    campaign: await shown(context, context.db, person, campaign, org),
    rows: seen,
    totals: totalsOf(seen),
    reminders: reminders.map(({ at, by, units }) => ({
      at,
      by: by === null ? null : { id: by, name: org.personName(by) },
      units: units.length,
    })),
    summary: all ? summary : null,
  };
}

/** A campaign that the person may see, with its task as it is offered now. One that may not be seen is refused like one that is not there. */
export async function foundCampaign(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  id: string,
): Promise<{ campaign: CampaignRecord; definition: Definition; org: OrgSnapshot }> {
  const org = await context.office.org(db, person.reader.day);
  const campaign = await findCampaign(db, id);
  if (!campaign || !seesCampaign(person, campaign, org)) throw refuse(404, 'campaign-not-found');
  const definition = context.definitions.known().find((one) => one.definition.id === campaign.task)?.definition;
  if (!definition) throw refuse(404, 'task-not-found', { task: campaign.task });
  return { campaign, definition, org };
}

export async function shown(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  campaign: CampaignRecord,
  org: OrgSnapshot,
): Promise<Campaign> {
  const { id, task, title, note, from, to, deadline, state, remind, createdAt, closedAt, createdBy } = campaign;
  const definition = context.definitions.known().find((one) => one.definition.id === task)?.definition;
  const figure = (name: string | null) => {
    const found = definition?.figures.find((one) => one.id === name);
    return found ? { id: found.id, title: found.title, unit: found.unit } : null;
  };
  return {
    ...{ id, task, taskTitle: definition?.task.title ?? task, title, note, from, to, deadline, state, remind },
    unit: { id: campaign.unitId, name: org.unitName(campaign.unitId) },
    ...{ quotaFigure: figure(campaign.quotaFigure), budgetFigure: figure(campaign.budgetFigure) },
    createdBy: { id: createdBy, name: org.personName(createdBy) },
    ...{ createdAt, closedAt, units: campaign.units.length },
    canManage: manages(person, campaign, org),
    startUnits: state === 'running' ? await startUnits(context, db, person, campaign, org) : [],
  };
}

/** Where the person may begin a case of the campaign: as anywhere, at or below one of its units. */
async function startUnits(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  campaign: CampaignRecord,
  org: OrgSnapshot,
): Promise<{ id: string; name: string }[]> {
  const definition = context.definitions.current(campaign.task)?.definition;
  if (!definition || overseenFrom(person, campaign.task).length === 0) return [];
  const units = await startUnitsOf(context, db, person, definition);
  return units.filter(({ id }) => campaignUnitOf(campaign, id, org) !== undefined);
}
