import { type Definition, type Expression, type Step, stepsOf } from '@hearth/definition';
import type { Problem, ProblemParam } from '@hearth/expression';
import { settle } from '../form/settle.ts';
import { repliesOf } from './blocks/external-reply.ts';
import { blocks } from './blocks/index.ts';
import type { CaseState, StepInstance } from './case-state.ts';
import { type AnyStep, type DefinitionIndex, indexOf, type StepPlace } from './definition-index.ts';
import { differences } from './difference.ts';
import type { Environment } from './environment.ts';
import type { CaseEvent, Change } from './event.ts';
import { fieldsOfBoth, moveDocument } from './move-document.ts';
import { problem, type WorkflowProblemCode } from './problem.ts';
import { Run } from './run.ts';

/** How steps of the old version are called in the new one; those not named keep their id, null = there is none. */
export interface MigrationMap {
  steps: Record<string, string | null>;
}

/** The facts that move the case, and the answers that the new form has no field for; or every place that has no counterpart. */
export type Migration =
  | { ok: true; events: CaseEvent[]; state: CaseState; lost: Change[] }
  | { ok: false; problems: Problem[] };

/**
 * Lets a live case go on in another version of its task, all or nothing. Every place at which it stands, and every step that is opened again after a
 * return, must have its counterpart in the same surroundings; deadlines that run stay as they are. Answers move by the ids of their
 * fields. Problems name the place with a pointer into the old `workflow.json`.
 */
export function migrate(
  from: Definition,
  to: Definition,
  state: CaseState,
  env: Environment,
  map: MigrationMap = { steps: {} },
): Migration {
  const move = new Move(indexOf(from), indexOf(to), state, map);
  const problems = move.problems();
  if (problems.length > 0) return { ok: false, problems };
  const run = new Run(indexOf(to), blocks, state, env);
  const { document, lost } = moveDocument(from.form.fields, to.form.fields, state.document);
  run.emit({ type: 'case-migrated', from: from.hash, to: to.hash, steps: move.renamed() });
  const after = settle(to.form, document, run.expressionEnv);
  const changes = differences(fieldsOfBoth(to.form.fields, from.form.fields), state.document, after);
  if (changes.length > 0) run.emit({ type: 'document-changed', changes });
  return { ok: true, events: run.events, state: run.state, lost };
}

class Move {
  readonly #from: DefinitionIndex;
  readonly #to: DefinitionIndex;
  readonly #state: CaseState;
  readonly #map: MigrationMap;

  constructor(from: DefinitionIndex, to: DefinitionIndex, state: CaseState, map: MigrationMap) {
    this.#from = from;
    this.#to = to;
    this.#state = state;
    this.#map = map;
  }

  /** Old ids that are called otherwise, or are not there any more. */
  renamed(): Record<string, string | null> {
    const steps: Record<string, string | null> = {};
    for (const id of this.#from.places.keys()) {
      const image = this.#imageOf(id);
      if (image?.step.id !== id) steps[id] = image?.step.id ?? null;
    }
    return steps;
  }

  problems(): Problem[] {
    if (this.#state.status === 'ended') return [problem('migrate-ended')];
    if (this.#from.definition.hash === this.#to.definition.hash) return [problem('migrate-same')];
    return [...this.#casesWide(), ...this.#standing().flatMap((at) => this.#problemsAt(at)), ...this.#collisions()];
  }

  /** Where the case stands, and what is opened again when a return is done. */
  #standing(): StepInstance[] {
    const active = Object.values(this.#state.steps).filter(({ state }) => state === 'active');
    const ids = new Set(active.map(({ id }) => id));
    for (const id of ids) for (const waiting of this.#state.steps[id]?.resumeAt ?? []) ids.add(waiting);
    return Object.values(this.#state.steps).filter(({ id, state }) => ids.has(id) && state !== 'cancelled');
  }

  #problemsAt(at: StepInstance): Problem[] {
    const place = this.#from.places.get(at.step);
    const image = this.#imageOf(at.step);
    if (!place) return [];
    const say = (code: WorkflowProblemCode, params: Record<string, ProblemParam> = {}) =>
      problem(code, { step: place.step.title, ...params }, place.pointer);
    if (!image) return [say('migrate-step-gone')];
    if (image.step.type !== place.step.type) return [say('migrate-other-kind')];
    if (!this.#sameSurroundings(place, image)) return [say('migrate-other-place')];
    // A branch or a row has the problems of its block, which stands as well.
    if (at.kind !== 'step') return [];
    return [...this.#blockProblems(at, place.step, image.step)].map(([code, params]) => say(code, params));
  }

  /** Whether a step lies in the image of what it lay in, on the same branch, over rows of the same group. */
  #sameSurroundings(place: StepPlace, image: StepPlace): boolean {
    const [around, imageAround] = [place.parents.at(-1), image.parents.at(-1)];
    const moved = around && this.#imageOf(around.step.id)?.step.id;
    return moved === imageAround?.step.id && place.branch === image.branch && place.group === image.group;
  }

  *#blockProblems(
    at: StepInstance,
    old: AnyStep,
    fresh: AnyStep,
  ): Generator<[WorkflowProblemCode, Record<string, ProblemParam>?]> {
    if (old.type === 'parallel' && fresh.type === 'parallel' && !sameIds(old.branches, fresh.branches))
      yield ['migrate-branches'];
    if (old.type === 'forEach' && fresh.type === 'forEach' && old.in !== fresh.in) yield ['migrate-other-place'];
    if (old.type === 'signOff' && fresh.type === 'signOff')
      for (const party of this.#asked(at)) {
        if (!fresh.parties.some(({ id }) => id === party))
          yield ['migrate-party', { party: old.parties.find(({ id }) => id === party)?.title ?? party }];
      }
    if (old.type === 'externalReply' && fresh.type === 'externalReply')
      for (const body of Object.keys(repliesOf(at)))
        if (!fresh.bodies.some(({ id }) => id === body))
          yield ['migrate-party', { party: old.bodies.find(({ id }) => id === body)?.title ?? body }];
    if (
      old.type === 'automatic' &&
      fresh.type === 'automatic' &&
      JSON.stringify(old) !== JSON.stringify({ ...fresh, id: old.id })
    )
      yield ['migrate-effects'];
  }

  #asked({ id }: StepInstance): string[] {
    const items = Object.values(this.#state.workItems).filter(
      ({ instance, state }) => instance === id && state !== 'cancelled',
    );
    return items.flatMap(({ party }) => party ?? []);
  }

  #casesWide(): Problem[] {
    const { status, reached, suspension, steps } = this.#state;
    const { workflow } = this.#to.definition;
    const old = this.#from.definition.workflow;
    const titleOf = (list: readonly { id: string; title: string }[] | undefined, id: string): string =>
      list?.find((each) => each.id === id)?.title ?? id;
    const has = (list: readonly { id: string }[] | undefined, id: string): boolean =>
      list?.some((each) => each.id === id) === true;
    const problems: Problem[] = [];
    if (status === 'draft' && this.#imageOf(this.#from.first.id)?.step !== this.#to.first)
      problems.push(problem('migrate-first', { step: this.#from.first.title }, '/steps/0'));
    if (reached && !has(workflow.results, reached.result))
      problems.push(problem('migrate-result', { result: titleOf(old.results, reached.result) }));
    if (suspension && !has(workflow.interrupts, suspension.interrupt))
      problems.push(problem('migrate-interrupt', { interrupt: titleOf(old.interrupts, suspension.interrupt) }));
    const owed = new Set(
      Object.values(steps).flatMap((at) => (at.state === 'active' && at.owed !== undefined ? [at.owed] : [])),
    );
    for (const id of owed)
      if (!has(workflow.emergencies, id))
        problems.push(problem('migrate-emergency', { emergency: titleOf(old.emergencies, id) }));
    return problems;
  }

  /** Two steps that become one would give one party two pieces of work. */
  #collisions(): Problem[] {
    const seen = new Map<string, Step<Expression>>();
    return stepsOf(this.#from.definition.workflow).flatMap(({ step, pointer }) => {
      const image = this.#imageOf(step.id)?.step.id;
      const other = image === undefined ? undefined : seen.get(image);
      if (image !== undefined) seen.set(image, step);
      return other ? [problem('migrate-same-target', { step: step.title, other: other.title }, pointer)] : [];
    });
  }

  #imageOf(step: string): StepPlace | undefined {
    const named = this.#map.steps[step];
    return named === null ? undefined : this.#to.places.get(named ?? step);
  }
}

const sameIds = (a: readonly { id: string }[], b: readonly { id: string }[]): boolean =>
  a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id));
