import { addDays, shanghaiDate } from '@hearth/china';
import { countAccounts, holdName, inTransaction } from '@hearth/storage';
import { castStories } from './cast-stories.ts';
import type { DemoHost } from './demo-host.ts';
import { Desk } from './desk.ts';
import { seedOf } from './random.ts';
import { readRecipes } from './read-recipes.ts';
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
      const stage = {
        desk,
        timeline,
        calendar,
        shown: new Set<string>(),
        holders: demoHolders,
        end,
        refused: (what: string) => void refused.push(what),
      };
      for (const each of recipes) cases += castStories(stage, { ...each, seed: seedOf(seed, cases), scale });
      await desk.live(timeline, end);
    });
  } finally {
    host.setClock(null);
  }
  for (const what of refused) host.log(`演示数据：${what}`);
  return { accounts: demoAccounts((post) => context.definitions.postTitle(post)), cases, refused };
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
