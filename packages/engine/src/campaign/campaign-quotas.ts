import type { Period } from '@hearth/figures';
import { listCampaigns } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** The targets that campaigns within a period give to some units and those below, by `task.figure`. */
export async function campaignQuotas(
  { db }: EngineContext,
  { from, to }: Period,
  units: readonly string[],
  org: OrgSnapshot,
): Promise<Record<string, number>> {
  const quotas: Record<string, number> = {};
  for (const campaign of await listCampaigns(db)) {
    if (campaign.quotaFigure === null || campaign.from < from || campaign.to > to) continue;
    const name = `${campaign.task}.${campaign.quotaFigure}`;
    for (const { unitId, quota } of campaign.units) {
      if (quota === null || !units.some((top) => org.isWithin(unitId, top))) continue;
      quotas[name] = (quotas[name] ?? 0) + quota;
    }
  }
  return quotas;
}
