import type { CampaignRecord } from '@hearth/storage';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The units from which somebody oversees a task: where they hold a post that takes part in it, with everything below; for administrators all. */
export const overseenFrom = ({ reader }: SignedIn, task: string): string[] =>
  (reader.oversees ?? []).filter(({ tasks }) => tasks === 'all' || tasks.includes(task)).map(({ unit }) => unit);

export function oversees(person: SignedIn, task: string, unit: string, org: OrgSnapshot): boolean {
  return overseenFrom(person, task).some((held) => org.isWithin(unit, held));
}

/** Who oversees the task at the unit that set the campaign up, or above, manages it. */
export const manages = (person: SignedIn, { task, unitId }: CampaignRecord, org: OrgSnapshot): boolean =>
  oversees(person, task, unitId, org);

/** A campaign is seen by those who manage it, those above its units, and those at or below one of them who take part in its task. */
export function seesCampaign(person: SignedIn, campaign: CampaignRecord, org: OrgSnapshot): boolean {
  if (manages(person, campaign, org)) return true;
  const held = overseenFrom(person, campaign.task);
  return campaign.units.some(({ unitId }) =>
    held.some((unit) => org.isWithin(unitId, unit) || org.isWithin(unit, unitId)),
  );
}

export function mustManage(person: SignedIn, campaign: CampaignRecord, org: OrgSnapshot, task: string): void {
  if (!manages(person, campaign, org)) throw refuse(403, 'campaign-not-yours', { task });
  if (campaign.state === 'closed') throw refuse(409, 'campaign-closed', { title: campaign.title });
}

/** The unit of the campaign at or above a place in the tree, the nearest one. */
export function campaignUnitOf(campaign: Pick<CampaignRecord, 'units'>, place: string, org: OrgSnapshot) {
  for (let at: string | undefined = place; at !== undefined; at = org.unit(at)?.parent) {
    const here = at;
    const found = campaign.units.find(({ unitId }) => unitId === here);
    if (found) return found;
  }
  return undefined;
}
