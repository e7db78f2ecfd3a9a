import { addWorkingDays, type Calendar, shanghaiDate } from '@hearth/china';
import { allFields, type Definition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type CaseState, offersOf, type WorkItem } from '@hearth/kernel';
import type { Desk, Done } from './desk.ts';
import { draw, drawStory } from './draw/draw.ts';
import { type Drawing, type Values, withNames } from './draw/drawing.ts';
import { momentAfter, momentBetween, momentOn } from './office-hours.ts';
import type { Random } from './random.ts';
import type { Choice, InterruptHabit, Recipe, StepHabit } from './recipe.ts';
import { rowOf } from './rows.ts';
import type { Timeline } from './timeline.ts';

/** Out of ten pieces of work one is late; of those opened in the last days some are still lying there. */
const lateness = { chance: 0.1, days: [1, 12] as [number, number], forgotten: 0.06, forgetfulDays: 60, keptDays: 25 };

/** What all stories share. */
export interface Stage {
  desk: Desk;
  timeline: Timeline;
  calendar: Calendar;
  /** Who holds the post at the unit. */
  holders(post: string, unit: string): string[];
  /** The instant at which the demonstration ends, ISO in UTC. */
  end: string;
  /** Steps at which a case stands still already. */
  shown: Set<string>;
  /** Told of work that was refused again and again: the recipe does not fit the task. */
  refused(what: string): void;
}

/** The life of one case: people do its work by the habits of the recipe, moments come, things happen from outside. */
export class Story {
  readonly #stage: Stage;
  readonly #definition: Definition;
  readonly #recipe: Recipe;
  readonly #random: Random;
  readonly #names: Values;
  readonly #planned = new Set<string>();
  #state: CaseState | undefined;

  /** @param names what the story drew at its start, beside the names of the recipe */
  constructor(stage: Stage, definition: Definition, recipe: Recipe, random: Random, names: Values) {
    this.#stage = stage;
    this.#definition = definition;
    this.#recipe = recipe;
    this.#random = random;
    const blank = Object.fromEntries(allFields(definition.form.fields).map(({ key }) => [key, null]));
    this.#names = { ...blank, ...recipe.names, ...names };
  }

  /** Opens the case; unless it is to stay a draft, its first form is handed in at once. */
  async begin(unit: string, actor: string, document: Values, draft: boolean): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const drawn = draw(document, this.#drawing(this.#names)) as CaseState['document'];
      const opened = await this.#stage.desk.open(this.#definition, { unit, actor, document: drawn });
      if (draft && 'state' in opened) return;
      const done = 'state' in opened ? await this.#handIn(opened.state, actor) : opened;
      if ('state' in done) return this.#goOn(done.state);
      if (attempt === 5) return this.#stage.refused(`${this.#definition.id} start: ${done.refused.join(', ')}`);
    }
  }

  #handIn(state: CaseState, actor: string): Promise<Done> {
    const [item] = Object.values(state.workItems);
    const first = this.#definition.workflow.steps[0];
    const outcome = first?.type === 'userTask' ? first.outcomes[0]?.id : undefined;
    if (!item || outcome === undefined) throw new Error(`${this.#definition.id} does not begin with a form`);
    return this.#stage.desk.run(state.id, { type: 'complete', item: item.id, outcome }, actor);
  }

  #goOn(state: CaseState): void {
    const begins = this.#state === undefined;
    this.#state = state;
    if (begins) for (const habit of this.#recipe.interrupts ?? []) this.#planInterrupt(habit);
    for (const { id, at } of Object.values(state.timers)) this.#once(`timer ${id}`, at, () => this.#fire(id));
    for (const item of Object.values(state.workItems)) if (item.state === 'open') this.#planWork(item);
  }

  #once(what: string, at: string | undefined, run: () => Promise<void>): void {
    if (this.#planned.has(what)) return;
    this.#planned.add(what);
    if (at !== undefined) this.#stage.timeline.add(at, run);
  }

  async #fire(timer: string): Promise<void> {
    if (this.#state?.timers[timer]) this.#take(await this.#stage.desk.run(this.#state.id, { type: 'fire', timer }));
  }

  #planWork(item: WorkItem): void {
    const habit = this.#recipe.steps[item.step];
    if (habit) this.#once(`item ${item.id}`, this.#timeFor(item, habit), () => this.#work(item.id, habit));
  }

  /** When somebody gets to it; undefined = it is still lying there at the end. */
  #timeFor(item: WorkItem, { after, on }: StepHabit): string | undefined {
    const { calendar, desk, end } = this.#stage;
    const random = this.#random;
    const daysLeft = (Date.parse(end) - Date.parse(desk.now)) / 86_400_000;
    if (daysLeft < lateness.keptDays && this.#isFirstAt(item.step)) return undefined;
    if (daysLeft < lateness.forgetfulDays && random.chance(lateness.forgotten)) return undefined;
    if (on !== undefined) {
      const date = draw(on, this.#drawing(this.#namesAt(item)));
      if (typeof date === 'string' && date >= shanghaiDate(desk.now)) return momentOn(date, random);
    }
    if (item.due !== undefined && random.chance(lateness.chance)) {
      const lastDay = shanghaiDate(new Date(Date.parse(item.due) - 1).toISOString());
      return momentOn(addWorkingDays(calendar, lastDay, random.int(...lateness.days)), random);
    }
    if (after) return momentAfter(calendar, desk.now, random.int(...after), random);
    return item.due === undefined
      ? momentAfter(calendar, desk.now, random.int(0, 3), random)
      : momentBetween(calendar, desk.now, item.due, random);
  }

  /** The first case that comes to a step near the end stays there, so that each step has something to show. */
  #isFirstAt(step: string): boolean {
    const { shown } = this.#stage;
    const key = `${this.#definition.id} ${step}`;
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  }

  async #work(id: string, habit: StepHabit): Promise<void> {
    const item = this.#state?.workItems[id];
    if (!this.#state || item?.state !== 'open') return;
    // A suspended case waits; whoever comes to it looks in again.
    if (this.#state.status === 'suspended') return this.#lookInLater(() => this.#work(id, habit));
    for (let attempt = 1; ; attempt += 1) {
      const done = await this.#attempt(this.#state, item, habit);
      if ('state' in done) return this.#take(done);
      if (attempt === 5) return this.#stage.refused(`${this.#definition.id} ${item.step}: ${done.refused.join(', ')}`);
    }
  }

  async #attempt(state: CaseState, item: WorkItem, habit: StepHabit): Promise<Done> {
    const actor = this.#actorFor(item);
    const plain = this.#drawing(this.#namesAt(item));
    const choice = this.#choose(state, item, habit, plain);
    if (!actor || !choice) return { refused: [actor ? 'no choice fits' : 'nobody may do it'] };
    const { outcome, set, comment, upload } = choice;
    const named = withNames(plain, drawStory(choice.let ?? {}, plain));
    const drawing = upload ? withNames(named, { [upload.as]: await this.#attach(upload, actor, named) }) : named;
    const done = await this.#stage.desk.run(
      state.id,
      {
        type: 'complete',
        item: item.id,
        outcome,
        ...(set ? { changes: draw(set, drawing) as CaseState['document'] } : {}),
        ...(comment === undefined ? {} : { comment: String(draw(comment, drawing)) }),
      },
      actor,
    );
    if ('state' in done && item.role === 'notice') this.#planObjection(item, actor);
    return done;
  }

  #attach({ name, rows }: NonNullable<Choice['upload']>, actor: string, drawing: Drawing): Promise<Values> {
    return this.#stage.desk.attach(actor, name, draw(rows, drawing) as string[][]);
  }

  #choose(state: CaseState, item: WorkItem, { choices }: StepHabit, drawing: Drawing): Choice | undefined {
    const offered = new Set(offersOf(this.#definition, state, item.id)?.outcomes.map(({ id }) => id));
    const fitting = choices.filter(
      ({ outcome, when }) => offered.has(outcome) && (when === undefined || draw(`{{${when}}}`, drawing) === true),
    );
    if (fitting.length === 0) return undefined;
    return this.#random.weighted(fitting.map((choice) => [choice.weight ?? 1, choice] as const));
  }

  #actorFor({ assignee, claimedBy }: WorkItem): string | undefined {
    if (claimedBy !== undefined) return claimedBy;
    if (assignee.person !== undefined) return assignee.person;
    const holders = (assignee.posts ?? []).flatMap(({ post, unit }) => this.#stage.holders(post, unit));
    const allowed = [...new Set(holders)].filter((person) => !assignee.exclude.includes(person));
    return allowed.length > 0 ? this.#random.pick(allowed) : undefined;
  }

  #planObjection({ step, instance }: WorkItem, actor: string): void {
    const habit = this.#recipe.objections?.[step];
    if (!habit || !this.#random.chance(habit.chance)) return;
    const { timeline, calendar, desk } = this.#stage;
    timeline.add(momentAfter(calendar, desk.now, this.#random.int(1, 3), this.#random), async () => {
      if (!this.#state) return;
      const text = String(draw(habit.text, this.#drawing(this.#names)));
      this.#take(await desk.run(this.#state.id, { type: 'object', instance, text }, actor));
    });
  }

  #planInterrupt(habit: InterruptHabit): void {
    if (!this.#random.chance(habit.chance)) return;
    const { timeline, calendar, desk } = this.#stage;
    const at = momentAfter(calendar, desk.now, this.#random.int(...habit.after), this.#random);
    timeline.add(at, async () => {
      const actor = this.#interrupter(habit);
      if (this.#state?.status !== 'running' || !actor) return;
      const reason = String(draw(habit.reason, this.#drawing(this.#names)));
      const done = await desk.run(this.#state.id, { type: 'interrupt', interrupt: habit.interrupt, reason }, actor);
      this.#take(done);
      if (habit.resume && 'state' in done && done.state.status === 'suspended') this.#planResume(habit.resume, actor);
    });
  }

  #planResume(days: [number, number], actor: string): void {
    const { timeline, calendar, desk } = this.#stage;
    timeline.add(momentAfter(calendar, desk.now, this.#random.int(...days), this.#random), async () => {
      if (this.#state) this.#take(await desk.run(this.#state.id, { type: 'resume' }, actor));
    });
  }

  /** A holder of one of the posts, nearest above the case's unit. */
  #interrupter({ by }: InterruptHabit): string | undefined {
    if (!this.#state) return undefined;
    if (!by) return this.#state.initiator;
    const units = this.#names.unitsAbove as string[];
    return units.flatMap((unit) => by.flatMap((post) => this.#stage.holders(post, unit)))[0];
  }

  /** What came too late, as an interrupt of a case that is over, is refused and changes nothing. */
  #take(done: Done): void {
    if ('state' in done) this.#goOn(done.state);
  }

  #lookInLater(run: () => Promise<void>): void {
    const { timeline, calendar, desk } = this.#stage;
    timeline.add(momentAfter(calendar, desk.now, this.#random.int(1, 4), this.#random), run);
  }

  #namesAt({ step, row }: Pick<WorkItem, 'step' | 'row'>): Values {
    if (!this.#state) return this.#names;
    const rows = row ? rowOf(this.#definition, this.#state.document, step, row) : {};
    return { ...this.#names, ...(this.#state.document as { [key: string]: Json }), ...rows };
  }

  #drawing(names: Values): Drawing {
    return { random: this.#random, calendar: this.#stage.calendar, now: this.#stage.desk.now, names };
  }
}
