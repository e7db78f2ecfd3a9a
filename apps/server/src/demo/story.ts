import { shanghaiDate } from '@hearth/china';
import { allFields, type Definition, stepById, stepsOf } from '@hearth/definition';
import type { CaseState, Document, WorkItem } from '@hearth/kernel';
import type { Done } from './desk.ts';
import { actorFor, doWork } from './do-work.ts';
import { draw } from './draw/draw.ts';
import type { Values } from './draw/drawing.ts';
import { momentAfter, momentOn, workingDayFrom } from './office-hours.ts';
import { timeFor } from './pace.ts';
import type { EmergencyHabit, InterruptHabit, LinkHabit, StepHabit } from './recipe.ts';
import { drawingOf, type Plot } from './stage.ts';

/** How often somebody tries again with other values before the recipe is said not to fit the task. */
const attempts = 5;

/** The life of one case: people do its work by the habits of the recipe, moments come, things happen from outside. */
export class Story {
  readonly #plot: Plot;
  readonly #planned = new Set<string>();
  #state: CaseState | undefined;

  constructor(plot: Plot) {
    const blank = Object.fromEntries(allFields(plot.definition.form.fields).map(({ key }) => [key, null]));
    this.#plot = { ...plot, names: { ...blank, ...plot.names } };
  }

  /** Opens the case; unless it is to stay a draft, its first form is handed in at once. */
  async begin(unit: string, actor: string, document: Values, draft: boolean): Promise<void> {
    const { definition, stage } = this.#plot;
    await this.#tryAgain('start', () =>
      stage.desk.whole(async () => {
        const drawn = draw(document, drawingOf(this.#plot)) as Document;
        const opened = await stage.desk.open(definition, { unit, actor, document: drawn });
        return draft || 'refused' in opened ? opened : this.#handIn(opened.state, actor);
      }),
    );
  }

  /** Goes on with a case that another one or a schedule opened: somebody whose work it is fills it in like those that people begin. */
  fillIn(state: CaseState, actor: string, document: Values, after: [number, number]): void {
    this.#state = state;
    const [item] = Object.values(state.workItems);
    if (!item) return;
    this.#later(after, async () => {
      const { stage, definition } = this.#plot;
      const first = definition.workflow.steps[0];
      const outcome = first?.type === 'userTask' ? first.outcomes[0]?.id : undefined;
      if (outcome === undefined) return;
      const changes = draw(document, drawingOf(this.#plot)) as Document;
      const done = await stage.desk.run(state.id, { type: 'complete', item: item.id, outcome, changes }, actor);
      // What was filled in from elsewhere may not go with what is drawn; then it is left for another day.
      if ('state' in done) this.#take(done);
    });
  }

  #handIn(state: CaseState, actor: string): Promise<Done> {
    const { definition, stage } = this.#plot;
    const [item] = Object.values(state.workItems);
    const first = definition.workflow.steps[0];
    const outcome = first?.type === 'userTask' ? first.outcomes[0]?.id : undefined;
    if (!item || outcome === undefined) throw new Error(`${definition.id} does not begin with a form`);
    return stage.desk.run(state.id, { type: 'complete', item: item.id, outcome }, actor);
  }

  async #tryAgain(what: string, work: () => Promise<Done>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const done = await work();
      if ('state' in done) return this.#take(done);
      // Somebody else was faster: there is one already, and nobody tries a second time.
      if (done.refused.some((code) => code.startsWith('same-case'))) return;
      if (attempt < attempts) continue;
      return this.#plot.stage.refused(`${this.#plot.definition.id} ${what}: ${done.refused.join(', ')}`);
    }
  }

  /** What came too late, as an interrupt of a case that is over, is refused and changes nothing. A draft is left alone. */
  #take(done: Done): void {
    if ('refused' in done || done.state.status === 'draft') return;
    const begins = this.#state === undefined;
    this.#state = done.state;
    const { recipe, definition, stage } = this.#plot;
    if (begins) for (const habit of recipe.interrupts ?? []) this.#planInterrupt(habit);
    if (begins) for (const habit of recipe.emergencies ?? []) this.#planEmergency(habit);
    for (const habit of recipe.links ?? []) this.#planLink(habit, done.state);
    if (opensOthers(definition)) stage.watch(done.state.id);
    for (const { id, at } of Object.values(done.state.timers))
      this.#once(
        `timer ${id}`,
        () => at,
        () => this.#fire(id),
      );
    for (const item of Object.values(done.state.workItems)) if (item.state === 'open') this.#planWork(item);
  }

  #once(what: string, at: () => string | undefined, run: () => Promise<void>): void {
    if (this.#planned.has(what)) return;
    this.#planned.add(what);
    const moment = at();
    if (moment !== undefined) this.#plot.stage.timeline.add(moment, run);
  }

  /** Some working days from now. */
  #later(days: [number, number], run: (state: CaseState) => Promise<void>): void {
    const { random, stage } = this.#plot;
    const at = momentAfter(stage.calendar, stage.desk.now, random.int(...days), random);
    stage.timeline.add(at, async () => {
      if (this.#state) await run(this.#state);
    });
  }

  async #fire(timer: string): Promise<void> {
    if (!this.#state?.timers[timer]) return;
    this.#take(await this.#plot.stage.desk.run(this.#state.id, { type: 'fire', timer }));
  }

  #planWork(item: WorkItem): void {
    if (item.role === 'replies') this.#planReplies(item);
    const habit = this.#plot.recipe.steps[item.step];
    const state = this.#state;
    if (!habit || !state) return;
    const at = () => timeFor(this.#plot, state, item, habit);
    this.#once(`item ${item.id}`, at, () => this.#work(item.id, habit));
  }

  async #work(id: string, habit: StepHabit): Promise<void> {
    const state = this.#state;
    const item = state?.workItems[id];
    if (!state || item?.state !== 'open') return;
    // A suspended case waits; whoever comes to it looks in again.
    if (state.status === 'suspended') return this.#later([1, 4], () => this.#work(id, habit));
    await this.#tryAgain(item.step, () => doWork(this.#plot, state, item, habit));
    if (item.role === 'notice') this.#planObjection(item);
  }

  /** Body after body answers; a refusal with a veto may end the step before all have. */
  #planReplies({ id, step }: WorkItem): void {
    const { definition, random, recipe, stage } = this.#plot;
    const habit = recipe.replies?.[step];
    const asked = stepById(definition.workflow, step)?.step;
    if (!habit || asked?.type !== 'externalReply' || this.#planned.has(`item ${id}`)) return;
    this.#planned.add(`item ${id}`);
    this.#later(habit.after, async () => {
      for (const { id: body } of asked.bodies) {
        const item = this.#state?.workItems[id];
        const actor = item?.state === 'open' && actorFor(this.#plot, item);
        if (!this.#state || !actor) return;
        const agree = !random.chance(habit.refuse);
        const text = String(draw(agree ? habit.agreed : habit.refused, drawingOf(this.#plot)));
        this.#take(await stage.desk.run(this.#state.id, { type: 'reply', item: id, body, agree, text }, actor));
      }
    });
  }

  /** One that is not offered then is refused and changes nothing. */
  #planLink({ link, by, chance, when, on, after = [0, 0] }: LinkHabit, { document }: CaseState): void {
    const { names, random, stage } = this.#plot;
    const drawing = { ...drawingOf(this.#plot), names: { ...names, ...document } };
    if (this.#planned.has(`link ${link}`) || draw(`{{${when}}}`, drawing) !== true) return;
    this.#planned.add(`link ${link}`);
    if (!random.chance(chance)) return;
    const open = async (state: CaseState) => {
      const actor = this.#nearestHolder(by);
      if (!actor) return;
      await stage.desk.openLink(state, link, actor);
      stage.watch(state.id);
    };
    const day = on === undefined ? undefined : draw(on, drawing);
    if (typeof day !== 'string' || day < shanghaiDate(stage.desk.now)) this.#later(after, open);
    else
      stage.timeline.add(momentOn(workingDayFrom(stage.calendar, day), random), async () => {
        if (this.#state) await open(this.#state);
      });
  }

  /** One that may not be called now is refused and changes nothing. */
  #planEmergency({ emergency, by, chance, after, reason }: EmergencyHabit): void {
    const { random, stage } = this.#plot;
    if (!random.chance(chance)) return;
    this.#later(after, async ({ id, status }) => {
      const actor = this.#nearestHolder(by);
      if (status !== 'running' || !actor) return;
      const why = String(draw(reason, drawingOf(this.#plot)));
      this.#take(await stage.desk.run(id, { type: 'emergency', emergency, reason: why }, actor));
    });
  }

  #planObjection({ id, step, instance }: WorkItem): void {
    const { random, recipe, stage } = this.#plot;
    const habit = recipe.objections?.[step];
    if (!habit || !random.chance(habit.chance)) return;
    this.#later([1, 3], async (state) => {
      const text = String(draw(habit.text, drawingOf(this.#plot)));
      const postedBy = state.workItems[id]?.completedBy;
      this.#take(await stage.desk.run(state.id, { type: 'object', instance, text }, postedBy));
    });
  }

  #planInterrupt(habit: InterruptHabit): void {
    const { random, stage } = this.#plot;
    if (!random.chance(habit.chance)) return;
    this.#later(habit.after, async ({ id, initiator, status }) => {
      const actor = habit.by ? this.#nearestHolder(habit.by) : initiator;
      if (status !== 'running' || !actor) return;
      const reason = String(draw(habit.reason, drawingOf(this.#plot)));
      const done = await stage.desk.run(id, { type: 'interrupt', interrupt: habit.interrupt, reason }, actor);
      this.#take(done);
      if (!habit.resume || 'refused' in done || done.state.status !== 'suspended') return;
      this.#later(habit.resume, async () => this.#take(await stage.desk.run(id, { type: 'resume' }, actor)));
    });
  }

  /** A holder of one of the posts at the case's unit or the nearest above it. */
  #nearestHolder(posts: readonly string[]): string | undefined {
    const { names, stage } = this.#plot;
    return (names.unitsAbove as string[]).flatMap((unit) => posts.flatMap((post) => stage.holders(post, unit)))[0];
  }
}

/** Whether cases of the task open cases of others by themselves. */
const opensOthers = ({ workflow }: Definition): boolean =>
  stepsOf(workflow).some(({ step }) => step.type === 'automatic' && step.open !== undefined);
