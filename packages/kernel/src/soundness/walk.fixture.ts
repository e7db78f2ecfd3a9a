import type { Definition } from '@hearth/definition';
import { repliesOf } from '../workflow/blocks/external-reply.ts';
import type { CaseState, Document, WorkItem } from '../workflow/case-state.ts';
import type { Command } from '../workflow/command.ts';
import { decide } from '../workflow/decide.ts';
import { indexOf, placeOf } from '../workflow/definition-index.ts';
import type { Environment } from '../workflow/environment.ts';
import { offersOf } from '../workflow/views/offers.ts';
import { emergenciesFor } from '../workflow/views/permissions.ts';
import { repeating } from './answers.ts';
import { type IdealWorld, idealWorld, workersFor } from './ideal-world.ts';
import { questions } from './random-plan.fixture.ts';
import type { Witness } from './stuck-cases.ts';

type Act = { command: Command; actor?: string; back?: boolean };

/** What a condition was said to be, in the form or in a row. */
interface Told {
  question: string;
  row: string | undefined;
  answer: boolean;
}

const rowsOf = ({ 行 }: Document): Document[] => (Array.isArray(行) ? (行 as Document[]) : []);

/** A case of the definition itself, with data, in a world in which nobody is missing; driven by dice or along a witness. */
export class Walk {
  readonly #definition: Definition;
  readonly #world: IdealWorld;
  #now: string;
  /** Whether people add a third row while the first two are worked on. That a case can end must not rest on it. */
  addsRows = true;
  state: CaseState;

  constructor(definition: Definition) {
    this.#definition = definition;
    this.#world = idealWorld(definition);
    this.#now = this.#world.start;
    const document = { 数: 1, 行: ['r1', 'r2'].map((_row) => ({ _row, 值: 3, 好: true })) };
    this.state = this.#after(
      undefined,
      { type: 'open', id: 'c', unit: this.#world.unit, document },
      { actor: this.#world.initiator },
    );
  }

  /** One random move, or false when nothing can happen any more. `dice` gives a number from 0 to 1; `forward` mostly avoids ways back. */
  step(dice: () => number, forward: boolean): boolean {
    const all = this.acts(dice);
    const onward = forward && dice() < 0.6 ? all.filter(({ back }) => !back) : all;
    const acts = onward.length > 0 ? onward : all;
    const act = acts[Math.floor(dice() * acts.length)];
    if (act) this.state = this.#after(this.state, act.command, act);
    return act !== undefined;
  }

  /** Everything that anybody can do now, and the moments that may come. */
  acts(dice: () => number): Act[] {
    if (this.state.status === 'ended') return [];
    const asked = this.#effects();
    if (asked.some(({ command }) => command.type === 'effect-done')) return asked.slice(0, 1);
    const open = Object.values(this.state.workItems).filter(({ state }) => state === 'open');
    const timers = Object.values(this.state.timers);
    const fires = timers.map(({ id }): Act => ({ command: { type: 'fire', timer: id } }));
    const works = open.flatMap((item) =>
      workersFor(item, this.#world).flatMap((actor) => this.#work(item, actor, dice)),
    );
    return [
      ...works,
      ...fires,
      ...asked,
      ...this.#emergencies(),
      ...timers
        .filter(({ kind, at }) => kind === 'notice' && at > this.#now)
        .flatMap(({ instance }) => this.#objections(instance)),
    ];
  }

  /** What automatic steps wait for: first that it is done, then that opened cases end. */
  #effects(): Act[] {
    const pending = Object.entries(this.state.effects ?? {});
    const waiting = pending.filter(([, effect]) => effect.case === undefined);
    return (waiting.length > 0 ? waiting : pending).map(([effect, { kind, case: opened }]): Act => {
      const result = kind === 'open' ? { case: 'linked' } : { entry: 'entry' };
      return opened === undefined
        ? { command: { type: 'effect-done', effect, result } }
        : { command: { type: 'linked-ended', effect, result: 'any', values: {} } };
    });
  }

  #emergencies(): Act[] {
    const org = this.#world.org;
    const people = ['chair', 'clerk'].flatMap((post) => org.holders(post, this.#world.unit)).slice(0, 3);
    return people.flatMap((actor) =>
      emergenciesFor(this.#definition, this.state, { ...this.#world, now: this.#now, actor }).map(({ emergency }) => ({
        actor,
        command: { type: 'emergency', emergency: emergency.id, reason: '急' },
      })),
    );
  }

  #objections(instance: string): Act[] {
    const posted = Object.values(this.state.workItems).filter(
      (item) => item.instance === instance && item.role === 'notice',
    );
    return posted.flatMap((item) =>
      workersFor(item, this.#world).map((actor) => ({
        actor,
        back: true,
        command: { type: 'object', instance, text: '异议' },
      })),
    );
  }

  /** Open work that nobody may do. */
  forNobody(): WorkItem[] {
    return Object.values(this.state.workItems).filter(
      (item) => item.state === 'open' && workersFor(item, this.#world).length === 0,
    );
  }

  /** Goes the way of a witness with the answers that it was found with. In the end the data say what was answered. */
  follow(moves: Witness['moves']): void {
    const index = indexOf(this.#definition);
    for (const { commands, actor, answers } of moves) {
      const before = this.state.steps;
      const given = repeating(index, answers, (id) => id in before);
      const told: Told[] = [];
      const oracle: Environment['oracle'] = (condition, at, row) => {
        const answer = given(condition, at, row);
        told.push({ question: condition.text, row: at.row?.at(-1), answer });
        return answer;
      };
      for (const command of commands)
        this.state = this.#after(this.state, command, { oracle, ...(actor !== undefined && { actor }) });
      this.#write(told);
    }
    this.#leaveOutRows();
  }

  /** Answers to questions of the form stand where they were asked: in the form or in a row. */
  #write(told: readonly Told[]): void {
    const asked = told.filter(({ question }) => questions.includes(question));
    const answersAt = (where: string | undefined) =>
      Object.fromEntries(asked.filter(({ row }) => row === where).map(({ question, answer }) => [question, answer]));
    const { document } = this.state;
    const 行 = rowsOf(document).map((row) => ({ ...row, ...answersAt(String(row._row)) }));
    this.state = { ...this.state, document: { ...document, ...answersAt(undefined), 行 } };
  }

  /** Rows that were left out of a group are left out by the data too, so that they do not join late. */
  #leaveOutRows(): void {
    const steps = Object.values(this.state.steps);
    const groups = steps.filter(({ step, state }) => state === 'active' && this.#isGroup(step));
    const isIn = (row: Document, group: string) =>
      steps.some((one) => one.parent === group && one.row?.at(-1) === row._row);
    const 行 = rowsOf(this.state.document).map((row) =>
      groups.every(({ id }) => isIn(row, id)) ? row : { ...row, 好: false },
    );
    this.state = { ...this.state, document: { ...this.state.document, 行 } };
  }

  readonly #isGroup = (step: string): boolean => placeOf(indexOf(this.#definition), step).step.type === 'forEach';

  #work(item: WorkItem, actor: string, dice: () => number): Act[] {
    const { step } = placeOf(indexOf(this.#definition), item.step);
    const at = this.state.steps[item.instance];
    if (item.role === 'replies' && at && step.type === 'externalReply') {
      const body = step.bodies.find(({ id }) => !(id in repliesOf(at)))?.id ?? '';
      return [true, false].map((agree) => ({
        actor,
        back: !agree,
        command: { type: 'reply', item: item.id, body, agree },
      }));
    }
    const offers = offersOf(this.#definition, this.state, item.id);
    const changes = offers?.rights.edit.includes('*') ? this.#answers(dice, offers.scope === '') : {};
    return (offers?.outcomes ?? []).map(({ id, return: back }) => ({
      actor,
      back: back !== undefined || id === 'reject' || id === 'uphold',
      command: { type: 'complete', item: item.id, outcome: id, comment: '说明', changes },
    }));
  }

  #after(
    from: CaseState | undefined,
    command: Command,
    { actor, oracle }: Pick<Environment, 'actor' | 'oracle'>,
  ): CaseState {
    if (command.type === 'fire') {
      const at = from?.timers[command.timer]?.at ?? this.#now;
      if (at > this.#now) this.#now = at;
    }
    const decision = decide(this.#definition, from, command, {
      ...this.#world,
      now: this.#now,
      ...(actor !== undefined && { actor }),
      ...(oracle && { oracle }),
    });
    if (!decision.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(decision.problems)}`);
    return decision.state;
  }

  #rows(): string[] {
    return rowsOf(this.state.document).map((row) => String(row._row));
  }

  /** New answers to all questions of the form and of both rows, or of one row; which rows are good is settled before they are worked on. */
  #answers(dice: () => number, withRows: boolean): Document {
    const answers = Object.fromEntries(questions.map((name) => [name, dice() < 0.5]));
    if (!withRows) return answers;
    const settled = Object.values(this.state.steps).some(
      ({ step, state }) => state === 'active' && this.#isGroup(step),
    );
    const good = () => (settled ? {} : { 好: dice() < 0.5 });
    // A third row may come late, while the others are worked on.
    const names = this.addsRows && dice() < 0.3 ? ['r1', 'r2', 'r3'] : ['r1', 'r2'];
    const rows = this.#rows().includes('r3') ? ['r1', 'r2', 'r3'] : names;
    return { ...answers, 行: rows.map((_row) => ({ _row, ...good(), ...this.#answers(dice, false) })) };
  }
}
