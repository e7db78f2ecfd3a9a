import { addDays, shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { drawStory } from './draw/draw.ts';
import type { Values } from './draw/drawing.ts';
import enterprises from './enterprises.json' with { type: 'json' };
import { momentOn, workingDayFrom } from './office-hours.ts';
import { type Random, randomOf, seedOf } from './random.ts';
import type { Recipe, Start } from './recipe.ts';
import type { Stage } from './stage.ts';
import { demoHolders, unitsAbove } from './store-union.ts';
import { Story } from './story.ts';
import { type DemoUnit, demoPeople, demoUnits, isUnionOf } from './union.ts';

/** The two years that the demonstration looks back on, in days; in the second one there is more to do. */
const lookBack = 730;
const secondYear = { days: 330, chance: 0.3 };

export interface Casting {
  definition: Definition;
  recipe: Recipe;
  seed: number;
  /** 1 = as many cases as the recipe says. */
  scale: number;
}

/** Puts the beginning of every case of a recipe on the timeline; each case has random numbers of its own. */
export function castStories(stage: Stage, { definition, recipe, seed, scale }: Casting): number {
  let number = 0;
  for (const start of recipe.starts) {
    const count = Math.max(1, Math.round(start.count * scale));
    const recent = Math.min(count, Math.ceil((start.recent ?? 0) * scale));
    const drafts = Math.min(recent, Math.ceil((start.drafts ?? 0) * scale));
    for (let at = 0; at < count; at += 1) {
      const random = randomOf(seedOf(seed, number));
      number += 1;
      const begins = momentOfStart(stage, start, random, at < recent);
      castStory(stage, { definition, recipe, start, random, begins, draft: at < drafts });
    }
  }
  return number;
}

interface Part {
  definition: Definition;
  recipe: Recipe;
  start: Start;
  random: Random;
  begins: string;
  draft: boolean;
}

function castStory(stage: Stage, { definition, recipe, start, random, begins, draft }: Part): void {
  const unit = random.pick(unitsFor(start));
  const actor = random.pick(start.by.flatMap((post) => demoHolders(post, unit.id)));
  stage.timeline.add(begins, async () => {
    const story = storyAt(stage, { definition, recipe, start, random }, unit, actor);
    await story.begin(unit.id, actor, start.document, draft);
  });
}

/** A story of such a case at a place, with what is drawn once for it. */
export function storyAt(
  stage: Stage,
  { definition, recipe, start, random }: Pick<Part, 'definition' | 'recipe' | 'start' | 'random'>,
  unit: DemoUnit,
  actor: string,
): Story {
  const around = { ...recipe.names, ...placeOf(stage, unit, actor, random) };
  const drawing = { random, calendar: stage.calendar, now: stage.desk.now, names: around };
  const names = { ...around, ...drawStory(start.let ?? {}, drawing) };
  return new Story({ stage, definition, recipe, random, names });
}

/** Units of the levels or ids that the start names, at which somebody may begin. */
function unitsFor({ units, by }: Start): DemoUnit[] {
  const wanted = demoUnits.filter(({ id, level }) => units.includes(level) || units.includes(id));
  return wanted.filter(({ id }) => by.some((post) => demoHolders(post, id).length > 0));
}

/** What templates know of the place where a case begins. A joint union has no firm of its own, so one of its members stands for it. */
function placeOf({ entries, end }: Stage, unit: DemoUnit, actor: string, random: Random): Values {
  const above = unitsAbove(unit.id);
  const nearby = Object.entries(enterprises).filter(
    ([township]) => above.includes(township) || unit.level === 'county',
  );
  const firms = nearby.flatMap(([, list]) =>
    list.map((one) => ({
      ...one,
      kept: entries.firms.get(one.name) ?? null,
      entry: entries.firms.get(one.name)?.entry ?? null,
    })),
  );
  const own = firms.find(({ name }) => isUnionOf(unit, name));
  const township = demoUnits.find(({ id, level }) => level === 'township' && above.includes(id));
  return {
    unit: { ...unit },
    unitsAbove: above,
    actorName: demoPeople.find(({ account }) => account === actor)?.name ?? actor,
    townshipName: township?.name.replace('总工会', '') ?? '青溪县',
    firms,
    kept: entries.kept.get(unit.id) ?? {},
    present: shanghaiDate(end),
    ...firmNames(own ?? random.pick(firms)),
  };
}

const firmNames = (firm: { name: string; entry: Json; kept: Values | null }): Values => ({
  firmName: firm.name,
  firmEntry: firm.entry,
  firm: firm.kept,
});

/** A working moment in one of the start's months, or in the last weeks. */
function momentOfStart(
  { end, calendar }: Stage,
  { months, recentDays = 45 }: Start,
  random: Random,
  recent: boolean,
): string {
  const last = shanghaiDate(end);
  for (;;) {
    const most = recent ? recentDays : random.chance(secondYear.chance) ? secondYear.days : lookBack;
    const day = workingDayFrom(calendar, addDays(last, -random.int(1, most)));
    const inSeason = recent || !months || months.includes(Number(day.slice(5, 7)));
    if (inSeason && day < last) return momentOn(day, random);
  }
}
