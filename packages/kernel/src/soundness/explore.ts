import type { Definition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { CaseState } from '../workflow/case-state.ts';
import { decide } from '../workflow/decide.ts';
import { type DefinitionIndex, indexOf, type StepPlace } from '../workflow/definition-index.ts';
import { isGroup } from '../workflow/document-path.ts';
import type { Environment } from '../workflow/environment.ts';
import type { CaseEvent } from '../workflow/event.ts';
import { evolve } from '../workflow/evolve.ts';
import { abstracted, type Rounds } from './abstract-definition.ts';
import { Answers, type Asking, type Possible } from './answers.ts';
import { branchInTurn, isClosedBlock, liesIn } from './closed-block.ts';
import { correlatedChoices } from './correlated.ts';
import { type Facts, Knowledge, noFacts } from './facts.ts';
import { type IdealWorld, idealWorld } from './ideal-world.ts';
import { type MarkingOptions, markingOf } from './marking.ts';
import { type Explored, type Move, movesOf } from './moves.ts';
import { possibleAnswers } from './possible-answers.ts';
import { waysBackOf } from './ways-back.ts';
import { stepsRemembered } from './who-works.ts';

/** A marking and the shortest way there. */
export interface Node {
  state: CaseState;
  now: string;
  /** What the branches taken so far tell about the answers. */
  facts: Facts;
  from?: Node;
  /** What led here from there, with the answers that conditions gave. */
  move?: Move & { answers: number[] };
  next: Edge[];
}

export interface Edge {
  to: Node;
  /** A way back that is offered only so often: nothing may rest on it. */
  limited: boolean;
  /** The step that sent the case back. */
  returnedFrom?: string;
}

export interface Exploration {
  nodes: Node[];
  /** False when there were more markings than the cap. */
  complete: boolean;
  index: DefinitionIndex;
  world: IdealWorld;
  possible: Possible;
}

export interface ExploreOptions {
  rounds: Rounds;
  /** Most markings looked at. */
  cap: number;
  /** What happened on the way from one marking to the next, and the case after it. */
  onEvents?(events: readonly CaseEvent[], state: CaseState): void;
}

/** Markings between two reports of progress. */
const STRIDE = 50;

/**
 * Every marking that cases of a definition can reach, breadth first, by running the kernel itself on the abstracted definition: each move
 * with each series of answers to the conditions that it asks. Yields the number of markings now and then, so that a worker can stop.
 */
export function* explore(definition: Definition, options: ExploreOptions): Generator<number, Exploration> {
  const explorer = new Explorer(definition, options);
  for (let at = 0; at < explorer.nodes.length; at += 1) {
    if (explorer.nodes.length > options.cap) return explorer.result(false);
    if (at % STRIDE === STRIDE - 1) yield explorer.nodes.length;
    explorer.expand(explorer.nodes[at] as Node);
  }
  return explorer.result(true);
}

class Explorer {
  readonly nodes: Node[] = [];
  readonly #explored: Explored;
  readonly #options: ExploreOptions;
  readonly #known = new Map<string, Node>();
  readonly #closed: ReadonlySet<string>;
  readonly #possible: Possible;
  readonly #marking: Omit<MarkingOptions, 'facts'>;
  readonly #limited: ReadonlySet<string>;
  readonly #knowledge: Knowledge;

  constructor(source: Definition, options: ExploreOptions) {
    const definition = abstracted(source, options.rounds);
    const index = indexOf(definition);
    const places = [...index.places.values()];
    this.#options = options;
    const remembered = stepsRemembered(
      source,
      places.map(({ step }) => step),
    );
    this.#explored = { definition, index, world: idealWorld(source), remembered };
    const roundsEnd = options.rounds !== 'free';
    const orderCounts = remembered.size > 0 && (definition.workflow.emergencies ?? []).length > 0;
    this.#closed = new Set(
      places.filter((place) => !orderCounts && isClosedBlock(place, places, roundsEnd)).map(({ step }) => step.id),
    );
    const possible = new Map(
      [...indexOf(source).places.values()].map((place) => [place.step.id, possibleAnswers(source, place)]),
    );
    this.#possible = (step) => possible.get(step) ?? [];
    this.#marking = { remembered, rounds: boundsOf(places) };
    this.#limited = new Set(boundsOf(indexOf(source).places.values()).keys());
    const sourcePlaces = [...indexOf(source).places.values()];
    this.#knowledge = new Knowledge(correlatedChoices(source, sourcePlaces), sourcePlaces);
    this.nodes.push(this.#opened());
  }

  result(complete: boolean): Exploration {
    return {
      nodes: this.nodes,
      complete,
      index: this.#explored.index,
      world: this.#explored.world,
      possible: this.#possible,
    };
  }

  expand(node: Node): void {
    if (node.state.status === 'ended') return;
    const { index } = this.#explored;
    const turn = branchInTurn(index, node.state, (block) => this.#closed.has(block));
    for (const move of movesOf(this.#explored, node.state))
      if (turn === undefined || move.emergency || move.atOnce || liesIn(node.state, move.instance, turn))
        this.#follow(node, move);
  }

  #opened(): Node {
    const { definition, world } = this.#explored;
    const { start: now, unit, initiator: actor } = world;
    const opened = decide(definition, undefined, { type: 'open', id: 'c', unit }, { ...world, now, actor });
    if (!opened.ok)
      throw new Error(`nobody could open ${definition.id} in an ideal world: ${JSON.stringify(opened.problems)}`);
    const changes = Object.entries(twoRowsEach(definition)).map(([path, to]) => ({ path, to }));
    this.#options.onEvents?.(opened.events, opened.state);
    return {
      state: evolve(opened.state, { type: 'document-changed', at: now, changes }),
      now,
      facts: noFacts,
      next: [],
    };
  }

  #follow(node: Node, move: Move): void {
    let planned: number[] | undefined = [];
    while (planned) {
      const answers: Answers = new Answers(planned);
      const events: CaseEvent[] = [];
      const now = move.at !== undefined && move.at > node.now ? move.at : node.now;
      const after = this.#run(node, move, now, answers, events);
      if (after) this.#arrive(node, { ...move, answers: answers.given }, { ...after, now }, events);
      planned = answers.next();
    }
  }

  #run(
    from: Node,
    move: Move,
    now: string,
    answers: Answers,
    events: CaseEvent[],
  ): Pick<Node, 'state' | 'facts'> | undefined {
    const { definition, index, world } = this.#explored;
    const knowledge = this.#knowledge;
    let facts = from.facts;
    const asking: Asking = {
      possible: (step, row) => knowledge.branches(facts, step, row) ?? this.#possible(step),
      took: (step, branch, row) => {
        facts = knowledge.taken(facts, step, branch, row);
      },
      sets: (step, row) => {
        facts = knowledge.written(facts, step, row);
      },
    };
    const oracle = answers.oracle(index, asking, (id) => id in from.state.steps);
    const env: Environment = { ...world, now, oracle, ...(move.actor !== undefined && { actor: move.actor }) };
    const worked = from.state.steps[move.instance];
    if (worked) asking.sets?.(worked.step, worked.row);
    let { state } = from;
    for (const command of move.commands) {
      const decision = decide(definition, state, command, env);
      if (!decision.ok) return undefined;
      state = decision.state;
      events.push(...decision.events);
    }
    return { state, facts: knowledge.relevant(facts, state) };
  }

  #arrive(
    from: Node,
    move: NonNullable<Node['move']>,
    at: Pick<Node, 'state' | 'facts' | 'now'>,
    events: CaseEvent[],
  ): void {
    const key = markingOf(this.#explored.index, at.state, { ...this.#marking, facts: at.facts });
    const known = this.#known.get(key);
    const to: Node = known ?? { ...at, from, move, next: [] };
    if (!known) {
      this.#known.set(key, to);
      this.nodes.push(to);
    }
    const back = events.find((event) => event.type === 'returned');
    const limited =
      back?.type === 'returned' &&
      events.some(
        (event) =>
          event.type === 'step-completed' && this.#limited.has(`${at.state.steps[event.id]?.step}:${event.outcome}`),
      );
    from.next.push({ to, limited, ...(back?.type === 'returned' && { returnedFrom: back.from }) });
    this.#options.onEvents?.(events, at.state);
  }
}

/** The bounds of all ways back that have one, by `step:outcome`. */
function boundsOf(places: Iterable<StepPlace>): Map<string, number> {
  const bounds = new Map<string, number>();
  for (const { step } of places)
    for (const { outcome, back } of waysBackOf(step))
      if (back.max !== undefined) bounds.set(`${step.id}:${outcome}`, back.max);
  return bounds;
}

/** A document in which every group has two rows, and these two rows of every group inside. */
function twoRowsEach({ form }: Definition): Record<string, Json> {
  let count = 0;
  const record = (fields: Definition['form']['fields']): Record<string, Json> =>
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        isGroup(field) ? [row(field.fields), row(field.fields)] : record(field.fields ?? []),
      ]),
    );
  const row = (fields: Definition['form']['fields'] = []): Record<string, Json> => {
    count += 1;
    return { _row: `r${count}`, ...record(fields) };
  };
  return record(form.fields);
}
