import { shanghaiDate } from '@hearth/china';
import type { Outcome, Who } from '@hearth/definition';
import type { Env, Json, Problem } from '@hearth/expression';
import type { CaseState, Document, StepInstance, Timer, WorkItem } from './case-state.ts';
import type { Command } from './command.ts';
import type { AnyStep, DefinitionIndex } from './definition-index.ts';
import type { Environment } from './environment.ts';
import type { CaseEvent, CaseFact } from './event.ts';
import { CaseFold } from './fold.ts';
import { type CaseView, expressionEnv } from './scope.ts';

/** What a step offers the person who completes one of its work items. */
export interface Offer {
  outcomes: Outcome[];
  /** What may be done with the fields; nothing when missing. */
  rights?: { edit?: string[]; require?: string[]; hide?: string[] };
}

/** What is known beside the choices. */
export interface Shown {
  /** For a sign-off: every party and its vote so far, in order. */
  votes?: Ballot[];
  /** For the answer to an objection. */
  objection?: Objection;
  /** For the replies of bodies outside, in order. */
  replies?: ({ body: string; title: string } & Partial<Reply>)[];
}

export type Vote = 'approve' | 'reject' | 'abstain';

/** One party of a sign-off; who voted and when is missing for a vote that was kept from the pass before. */
export interface Ballot {
  party: string;
  title: string;
  vote?: Vote;
  by?: string;
  at?: string;
  comment?: string;
}

export interface Objection {
  /** The work item in which it is answered. */
  item: string;
  text: string;
  by: string | null;
  at: string;
  upheld?: boolean;
  answer?: string;
  answeredAt?: string;
}

export interface Reply {
  agree: boolean;
  text: string | null;
  at: string;
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** How an effect was answered. */
export type EffectAnswer =
  | { entry?: string; case?: string; number?: string; value?: Json; ended?: undefined }
  | { ended: { result: string; values: Document } };

/**
 * What a kind of step answers for itself; nothing else in the kernel asks for the type of a step.
 * `at` is the instance of the step, as it stood when the call was made.
 */
export interface Block<S extends AnyStep = AnyStep> {
  /** The instance was just opened. `before` is the pass that sent the case back, when this one resumes it. */
  open(run: Run, step: S, at: StepInstance, before?: StepInstance): void;
  /** Who may act on its work items. */
  who?(step: S, party?: string): Who;
  /** What can be chosen on an open work item now. */
  offer?(view: CaseView, step: S, at: StepInstance, item: WorkItem): Offer;
  /** A work item was completed with an offered outcome; data and history know it already. */
  completed?(run: Run, step: S, at: StepInstance, item: WorkItem, outcome: Outcome, comment: string | undefined): void;
  /** The sequence inside a branch or row of it was done. */
  childDone?(run: Run, step: S, at: StepInstance): void;
  /** Its own timer (kind `wait` or `notice`) has come. */
  fired?(run: Run, step: S, at: StepInstance, timer: Timer): void;
  /** The document changed while the instance was active. */
  documentChanged?(run: Run, step: S, at: StepInstance): void;
  /** Somebody objects; the authority was checked. */
  object?(run: Run, step: S, at: StepInstance, command: CommandOf<'object'>): Problem[];
  /** The reply of a body is recorded; the authority was checked. */
  reply?(run: Run, step: S, at: StepInstance, item: WorkItem, command: CommandOf<'reply'>): Problem[];
  /** A work item of it has just been recorded as overdue. */
  overdue?(run: Run, step: S, at: StepInstance): void;
  /** Why nobody can object to it now, apart from authority. */
  objectProblems?(run: Run, at: StepInstance): Problem[];
  /** An effect that it asked for was answered: done, or with `ended` the opened case has come to its end. */
  effectDone?(run: Run, step: S, at: StepInstance, effect: string, answer: EffectAnswer): void;
  /** The case goes on after it was suspended. */
  resumed?(run: Run, step: S, at: StepInstance): void;
  /** What an outcome of one of its work items, or of the whole step, is called. */
  outcomeTitle?(step: S, outcome: string): string | undefined;
  /** What a screen shows beside the choices of a work item, or of a pass when no item is given. */
  show?(view: CaseView, step: S, at: StepInstance, item?: WorkItem): Shown;
  /** Whom to tell when a work item is overdue. */
  escalate?(step: S): Who | undefined;
}

export type Blocks = { [T in AnyStep['type']]: Block<Extract<AnyStep, { type: T }>> };

/** One command at work: what is known, the events so far, and what still has to move. */
export class Run implements CaseView {
  readonly index: DefinitionIndex;
  readonly env: Environment;
  readonly events: CaseEvent[] = [];
  /** Instances that were completed and whose successors have to be opened. */
  readonly agenda: string[] = [];
  /** Whether the document changed since the rows were last looked at. */
  documentTouched = false;
  /** Whose work the actor does, when they act as a substitute. */
  principal: string | undefined;
  #bySystem = false;
  readonly #fold: CaseFold;
  readonly #blocks: Blocks;
  #expressionEnv: Env | undefined;
  #today: string | undefined;
  #instant: string | undefined;

  constructor(index: DefinitionIndex, blocks: Blocks, state: CaseState | undefined, env: Environment) {
    this.index = index;
    this.env = env;
    this.#blocks = blocks;
    this.#fold = new CaseFold(state);
  }

  get state(): CaseState {
    return this.#fold.state;
  }

  /** The date in Shanghai. */
  get today(): string {
    if (this.#today === undefined) {
      const { instant } = this;
      // Before 16:00 in Greenwich it is the same day in Shanghai.
      this.#today = instant.slice(11, 13) < '16' ? instant.slice(0, 10) : shanghaiDate(instant);
    }
    return this.#today;
  }

  /** The moment as the calendar writes instants: UTC with milliseconds, so that texts compare as times do. */
  get instant(): string {
    if (this.#instant === undefined) {
      const { now } = this.env;
      if (!/(Z|[+-]\d{2}:?\d{2})$/.test(now)) throw new RangeError(`not an instant: ${now}`);
      this.#instant = new Date(now).toISOString();
    }
    return this.#instant;
  }

  get expressionEnv(): Env {
    this.#expressionEnv ??= expressionEnv(this.index, this.env, this.today);
    return this.#expressionEnv;
  }

  /** Records a fact, which becomes the event: nobody else may keep it. */
  emit(fact: CaseFact): void {
    const event = this.#stamped(fact);
    this.events.push(event);
    this.#fold.apply(event);
    if (fact.type === 'document-changed' || fact.type === 'document-corrected') this.documentTouched = true;
  }

  /** What is emitted meanwhile has no actor: the system does it, whoever set it going. */
  asSystem(work: () => void): void {
    const before = this.#bySystem;
    this.#bySystem = true;
    work();
    this.#bySystem = before;
  }

  #stamped(fact: CaseFact): CaseEvent {
    const { now: at, actor } = this.env;
    if (actor === undefined || this.#bySystem) return Object.assign(fact, { at });
    const { principal } = this;
    if (principal === undefined || principal === actor) return Object.assign(fact, { at, actor });
    return Object.assign(fact, { at, actor, for: principal });
  }

  /** The block of a step. The registry ties each type to its own block, which TypeScript cannot follow through an index. */
  block(step: AnyStep): Block {
    return this.#blocks[step.type] as unknown as Block;
  }

  /** The instance of that id as it stands now. */
  instance(id: string): StepInstance {
    const found = this.state.steps[id];
    if (!found) throw new Error(`case ${this.state.id} has no step instance ${id}`);
    return found;
  }

  workItem(id: string): WorkItem {
    const found = this.state.workItems[id];
    if (!found) throw new Error(`case ${this.state.id} has no work item ${id}`);
    return found;
  }
}
