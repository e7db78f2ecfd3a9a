import { addDays, shanghaiDate } from '@hearth/china';
import { type CampaignRecord, insertCampaignReminder, inTransaction, listCampaigns } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { progressOf } from './campaign-progress.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Reminds the units of every running campaign that are behind, on the days before the deadline that it names; once a day named, also when
 * several servers look. Gives how many campaigns.
 */
export async function runCampaigns(context: EngineContext): Promise<number> {
  const today = shanghaiDate(context.clock());
  let reminded = 0;
  for (const campaign of await listCampaigns(context.db, { state: 'running' })) {
    const days = reminderDue(campaign, today);
    if (days !== undefined && (await remind(context, campaign, days))) reminded += 1;
  }
  return reminded;
}

/** The nearest of the days named that has come: of those that a server slept through only the last one is made up for. */
function reminderDue({ deadline, remind: days }: CampaignRecord, today: string): number | undefined {
  if (today > deadline) return undefined;
  const come = days.filter((before) => addDays(deadline, -before) <= today);
  return come.length === 0 ? undefined : Math.min(...come);
}

function remind(context: EngineContext, campaign: CampaignRecord, days: number): Promise<boolean> {
  const { id } = campaign;
  return inTransaction(context.db, async (trx) => {
    const now = context.clock();
    const definition = context.definitions.current(campaign.task)?.definition;
    if (!definition) return false;
    const org = await context.office.org(trx, shanghaiDate(now));
    const occasion = `${id}.${days}`;
    const first = { id: occasion, campaignId: id, at: now, by: null };
    const { rows } = await progressOf({ ...context, db: trx }, campaign, definition, org, now);
    const units = rows.filter(({ state }) => state !== 'done').map(({ unit }) => unit.id);
    if (!(await insertCampaignReminder(trx, { ...first, units }))) return false;
    await tellUnits(context, trx, campaign, { kind: 'urged', units, occasion: `rule.${days}` });
    return true;
  });
}
