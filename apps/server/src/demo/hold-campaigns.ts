import { addDays, shanghaiDate } from '@hearth/china';
import { actAs, createCampaign, type EngineContext, endCampaign, urge } from '@hearth/engine';
import type { Db } from '@hearth/storage';
import type { Casting } from './cast-stories.ts';
import { momentOn } from './office-hours.ts';
import { type Random, randomOf, seedOf } from './random.ts';
import type { CampaignPlan } from './recipe.ts';
import type { Timeline } from './timeline.ts';
import { demoUnits } from './union.ts';

interface Office {
  context: EngineContext;
  trx: Db;
  timeline: Timeline;
  /** The instant at which the demonstration ends. */
  end: string;
}

/** Puts the campaigns of a recipe on the timeline: opened, urged some days before the deadline, closed when their time is over. */
export function holdCampaigns(office: Office, { definition, recipe, seed }: Casting): void {
  for (const [index, plan] of (recipe.campaigns ?? []).entries()) {
    hold(office, definition.id, plan, randomOf(seedOf(seed, 1_000_000 + index)));
  }
}

function hold({ context, trx, timeline, end }: Office, task: string, plan: CampaignPlan, random: Random): void {
  const inTrx = { ...context, db: trx };
  const day = (ago: number): string => addDays(shanghaiDate(end), -ago);
  const at = (ago: number, run: () => Promise<void>): void => {
    const moment = momentOn(day(ago), random);
    if (moment < end) timeline.add(moment, run);
  };
  let id = '';
  at(plan.from, async () => {
    const person = await personOf(inTrx, plan.by);
    const dates = { from: day(plan.from), to: day(plan.to), deadline: day(plan.deadline) };
    const { title, note, quotaFigure, budgetFigure } = plan;
    const said = {
      title,
      ...(note && { note }),
      ...(quotaFigure && { quotaFigure }),
      ...(budgetFigure && { budgetFigure }),
    };
    const { campaign } = await createCampaign(inTrx, trx, person, {
      task,
      ...said,
      ...dates,
      units: unitsOf(plan, random),
    });
    id = campaign.id;
  });
  at(plan.deadline + 5, async () => void (await urge(inTrx, trx, await personOf(inTrx, plan.by), { id })));
  at(plan.to - 1, async () => void (await endCampaign(inTrx, trx, await personOf(inTrx, plan.by), id)));
}

const unitsOf = ({ units, quota, budget }: CampaignPlan, random: Random) =>
  demoUnits
    .filter(({ id, level }) => units.includes(level) || units.includes(id))
    .map(({ id: unit }) => ({
      unit,
      ...(quota ? { quota: random.int(...quota) } : {}),
      ...(budget === undefined ? {} : { budget }),
    }));

async function personOf(context: EngineContext, account: string) {
  const person = await actAs(context, account);
  if (!person) throw new Error(`the demonstration has no account ${account}`);
  return person;
}
