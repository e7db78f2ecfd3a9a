import type { CaseState } from '@hearth/kernel';
import { type Casting, storyAt } from './cast-stories.ts';
import { actorFor } from './do-work.ts';
import type { Values } from './draw/drawing.ts';
import { randomOf, seedOf } from './random.ts';
import type { Start } from './recipe.ts';
import type { Stage } from './stage.ts';
import { demoUnits } from './union.ts';

/** How many of the cases that a schedule opens are never filled in, so that their slots stay missed. */
const forgotten = 0.15;

/** Working days until somebody fills in a case that was opened for them; what falls due every day is done the same day. */
const patience: [number, number] = [0, 3];
const sameDay: [number, number] = [0, 0];

/** Lets cases that nobody began live on by the recipes of their tasks: those that other cases opened, and those of schedules. */
export class Followers {
  readonly #castings: Map<string, Casting>;
  readonly #stage: Stage;
  readonly #known = new Set<string>();

  constructor(stage: Stage, castings: readonly Casting[]) {
    this.#stage = stage;
    this.#castings = new Map(castings.map((one) => [one.definition.id, one]));
  }

  /** Follows what a case has opened, as soon as it is looked at. */
  watch(caseId: string): void {
    const { desk, timeline } = this.#stage;
    timeline.add(desk.now, async () => {
      for (const state of await desk.linkedFrom(caseId)) this.follow(state);
    });
  }

  follow(state: CaseState): void {
    if (this.#known.has(state.id)) return;
    this.#known.add(state.id);
    const casting = this.#castings.get(state.task);
    const unit = demoUnits.find(({ id }) => id === state.unit);
    if (!casting || !unit) return;
    const start = startFor(casting, state, unit.level);
    const random = randomOf(seedOf(casting.seed, this.#known.size));
    if (!start || (start.schedule !== undefined && random.chance(forgotten))) return;
    const part = { ...casting, start, random };
    const story = storyAt(this.#stage, part, unit, state.initiator);
    const [item] = Object.values(state.workItems);
    const actor = item && actorFor({ ...part, stage: this.#stage, names: {} }, item);
    if (actor !== undefined) story.fillIn(state, actor, missingIn(state, start.document), patienceWith(casting, state));
  }
}

function patienceWith({ definition }: Casting, { from }: CaseState): [number, number] {
  const schedule = from && 'schedule' in from ? from.schedule : undefined;
  const every = definition.task.schedules?.find(({ id }) => id === schedule)?.every;
  return every === 'day' ? sameDay : patience;
}

/** The start that says how such a case is filled in: the one of its schedule, else one of people at such a unit. */
function startFor({ recipe }: Casting, { from, unit }: CaseState, level: string): Start | undefined {
  if (from && 'schedule' in from) return recipe.starts.find(({ schedule }) => schedule === from.schedule);
  const fits = (units: readonly string[]) => units.includes(level) || units.includes(unit);
  return recipe.starts.find(({ schedule, units }) => schedule === undefined && fits(units)) ?? recipe.starts[0];
}

/** What a recipe fills in and the case does not hold yet. */
const missingIn = ({ document: known }: CaseState, document: Values): Values =>
  Object.fromEntries(Object.entries(document).filter(([key]) => known[key] === undefined || known[key] === null));
