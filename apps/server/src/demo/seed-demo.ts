import { addDays, shanghaiDate } from '@hearth/china';
import { countAccounts, holdName, inTransaction } from '@hearth/storage';
import { type Casting, castStories } from './cast-stories.ts';
import type { DemoHost } from './demo-host.ts';
import { Desk } from './desk.ts';
import { Followers } from './follow-cases.ts';
import { holdCampaigns } from './hold-campaigns.ts';
import { seedOf } from './random.ts';
import { readRecipes } from './read-recipes.ts';
import type { Stage } from './stage.ts';
import { storeRegisters } from './store-registers.ts';
import { demoHolders, storeUnion } from './store-union.ts';
import { Timeline } from './timeline.ts';
import { demoPassword, demoPeople, demoUnits } from './union.ts';

export interface DemoAccount {
  account: string;
  password: string;
  name: string;
  /** Posts with their units, in words. */
  posts: string[];
}

export interface DemoOptions {
  /** Folder of the forms; a task with a `demo.json` takes part. */
  forms: string;
  /** The same seed and the same clock give the same cases. */
  seed?: number;
  /** 1 = the whole demonstration, 0.1 = a tenth of its cases. */
  scale?: number;
}

const demoSeed = 20_250_501;

/** The registers stand a few days before the first cases. */
const lookBackMs = 740 * 86_400_000;

/** For so many days schedules open cases by themselves. */
const scheduledDays = 45;

/**
 * Fills an empty database with a union and two years of its work, up to the present of the engine's clock. Nothing is written behind the
 * engine's back but the union itself: each case is the work of people and of moments that came, command by command.
 */
export async function seedDemo(
  host: DemoHost,
  { forms, seed = demoSeed, scale = 1 }: DemoOptions,
): Promise<{ accounts: DemoAccount[]; cases: number; refused: string[] }> {
  const context = host.app.hearth;
  const end = new Date(context.clock()).toISOString();
  const recipes = await readRecipes(
    forms,
    context.definitions.all().map(({ definition }) => definition),
  );
  const refused: string[] = [];
  let cases = 0;
  try {
    await inTransaction(host.db, async (trx) => {
      // Another server that started on the same database was faster.
      await holdName(trx, 'demonstration');
      if ((await countAccounts(trx)) > 0) return;
      await storeUnion(trx, context, addDays(shanghaiDate(end), -1500));
      const desk = new Desk(host, trx);
      const timeline = new Timeline();
      const calendar = await context.office.calendar(trx);
      const begin = new Date(Date.parse(end) - lookBackMs).toISOString();
      host.setClock(begin);
      const stage: Stage = {
        ...{ desk, timeline, calendar, shown: new Set<string>(), holders: demoHolders, end },
        entries: await storeRegisters({ context, trx, forms, calendar, now: begin, seed }),
        watch: (caseId) => followers.watch(caseId),
        refused: (what) => void refused.push(what),
      };
      const castings: Casting[] = [];
      for (const each of recipes) {
        const casting = { ...each, seed: seedOf(seed, cases), scale };
        castings.push(casting);
        cases += castStories(stage, casting);
        holdCampaigns({ context, trx, timeline, end }, casting);
      }
      const followers = new Followers(stage, castings);
      planSchedules(stage, followers, Math.ceil(scheduledDays * scale));
      await desk.live(timeline, end);
    });
  } finally {
    host.setClock(null);
  }
  for (const what of refused) host.log(`演示数据：${what}`);
  return { accounts: demoAccounts((post) => context.definitions.postTitle(post)), cases, refused };
}

/** Every early morning of the last weeks what falls due is opened; what nobody did before its time was over is missed. */
function planSchedules({ desk, timeline, end }: Stage, followers: Followers, days: number): void {
  const since = addDays(shanghaiDate(end), -days);
  for (let ago = days; ago >= 0; ago -= 1) {
    const at = `${addDays(shanghaiDate(end), -ago - 1)}T16:20:00.000Z`;
    timeline.add(at, async () => {
      for (const state of await desk.openSlots(since)) followers.follow(state);
    });
  }
}

/** The accounts of the demonstration, as the start of the server prints them. */
export function demoAccounts(postTitle: (post: string) => string): DemoAccount[] {
  return demoPeople.map(({ account, name, posts }) => ({
    account,
    password: demoPassword,
    name,
    posts: Object.entries(posts).map(([post, units]) => `${postTitle(post)}（${unitsInWords(units)}）`),
  }));
}

function unitsInWords(units: readonly string[]): string {
  const names = units.map((id) => demoUnits.find((unit) => unit.id === id)?.name ?? id);
  return names.length > 2 ? `${names[0]}等${names.length}家` : names.join('、');
}
