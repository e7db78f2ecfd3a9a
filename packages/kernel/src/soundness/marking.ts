import { repliesOf } from '../workflow/blocks/external-reply.ts';
import { noticeOf } from '../workflow/blocks/public-notice.ts';
import { votesOf } from '../workflow/blocks/sign-off.ts';
import type { CaseState, StepInstance } from '../workflow/case-state.ts';
import type { DefinitionIndex } from '../workflow/definition-index.ts';
import { isPast, wouldOwe } from '../workflow/emergency.ts';
import { type Facts, factsOf } from './facts.ts';

export interface MarkingOptions {
  /** Steps whose workers decide who may work later. */
  remembered: ReadonlySet<string>;
  /** The bounds of ways back by `step:outcome`, where rounds already used up make a difference. */
  rounds: ReadonlyMap<string, number>;
  /** What is known of the answers. */
  facts: Facts;
}

/**
 * Where a case stands, as far as it matters for what can happen: active steps as a tree, votes and replies by number, who comes back to what, who
 * did what others may not do. Two cases with the same marking have the same future; rows are alike and their order does not count.
 */
export function markingOf(index: DefinitionIndex, state: CaseState, options: MarkingOptions): string {
  if (state.status === 'ended') return `ended ${state.result}`;
  const marking = new Marking(index, state, options);
  const parts = [state.status, ...marking.stepsIn(undefined), marking.workers([]), factsOf(options.facts, [])];
  if (state.reached) parts.push(`reached ${state.reached.result}`);
  else parts.push(...callable(index, state));
  if (options.rounds.size > 0) parts.push(roundsOf(state, options.rounds));
  return parts.join(' ');
}

/** The emergencies for which it is not too late, with what each would owe. */
const callable = (index: DefinitionIndex, state: CaseState): string[] =>
  (index.definition.workflow.emergencies ?? [])
    .filter(({ skipTo }) => !isPast({ index, state }, skipTo))
    .map((emergency) => `${emergency.id}:${wouldOwe({ index, state }, emergency)}`);

class Marking {
  readonly #index: DefinitionIndex;
  readonly #state: CaseState;
  readonly #options: MarkingOptions;
  readonly #children = new Map<string | undefined, StepInstance[]>();

  constructor(index: DefinitionIndex, state: CaseState, options: MarkingOptions) {
    this.#index = index;
    this.#state = state;
    this.#options = options;
    for (const at of Object.values(state.steps)) {
      if (at.state === 'cancelled') continue;
      const siblings = this.#children.get(at.parent);
      if (siblings) siblings.push(at);
      else this.#children.set(at.parent, [at]);
    }
  }

  /** The active steps of a sequence; what is done there leaves no trace. */
  stepsIn(parent: string | undefined): string[] {
    return (this.#children.get(parent) ?? [])
      .filter(({ state }) => state === 'active')
      .map((at) => this.#step(at))
      .sort();
  }

  /** Who worked on the remembered steps, in one row or in all the case. */
  workers(row: readonly string[]): string {
    const found = new Set<string>();
    for (const item of Object.values(this.#state.workItems)) {
      if (item.completedBy === undefined || !this.#options.remembered.has(item.step)) continue;
      if (row.every((id, level) => item.row?.[level] === id)) found.add(`${item.step}=${item.completedBy}`);
    }
    return [...found].sort().join(',');
  }

  #step(at: StepInstance): string {
    const inner = (this.#children.get(at.id) ?? []).map((child) => this.#inner(child)).sort();
    return `${at.step}${at.owed === undefined ? '' : '!'}${this.#own(at)}${this.#back(at.resumeAt)}${inner.length > 0 ? `(${inner.join(' ')})` : ''}`;
  }

  /** A branch or a row: done, or with what is active in it. */
  #inner(child: StepInstance): string {
    const name = child.kind === 'branch' ? (child.branch ?? '') : '#';
    if (child.state === 'completed') return `${name}.`;
    const row = child.row ?? [];
    const own = child.kind === 'row' ? [this.workers(row), factsOf(this.#options.facts, row)] : [''];
    return `${name}{${[...this.stepsIn(child.id), ...own].join(' ')}}`;
  }

  /** What the block of a step keeps: numbers of votes, replies, objections. */
  #own(at: StepInstance): string {
    const type = this.#index.places.get(at.step)?.step.type;
    if (type === 'signOff') return `[${this.#votes(at)}${this.#closes(at) ? '⏰' : ''}]`;
    if (type === 'externalReply') {
      const replies = Object.values(repliesOf(at));
      return `[${replies.filter(({ agree }) => agree).length}/${replies.length}]`;
    }
    if (type === 'automatic') return `[${this.#awaited(at)}]`;
    if (type !== 'publicNotice') return '';
    const { postedAt, stopped, objections = [] } = noticeOf(at);
    const left = objections.filter(({ upheld }) => upheld === undefined).length;
    return `[${postedAt === undefined ? '' : 'posted'}${stopped ? 'stopped' : ''}${left}]`;
  }

  /** The place of what has to be answered next, and how many opened cases have to end. */
  #awaited(at: StepInstance): string {
    const own = Object.values(this.#state.effects ?? {}).filter(({ instance }) => instance === at.id);
    const next = own.find((effect) => effect.case === undefined);
    return `${next ? next.place : ''}…${own.filter((effect) => effect.case !== undefined).length}`;
  }

  #votes(at: StepInstance): string {
    const votes = Object.values(votesOf({ index: this.#index, state: this.#state }, at));
    return ['approve', 'reject', 'abstain'].map((vote) => votes.filter((each) => each === vote).length).join('/');
  }

  #closes = (at: StepInstance): boolean => Object.values(this.#state.timers).some(({ instance }) => instance === at.id);

  /** What is opened again when a step is done, each with what waits for it in turn. */
  #back(resumeAt: readonly string[] = []): string {
    const waiting = resumeAt.flatMap((id) => {
      const at = this.#state.steps[id];
      return at && at.state !== 'cancelled'
        ? [`${at.step}${this.#own(at)}${at.row ? '#' : ''}${this.#back(at.resumeAt)}`]
        : [];
    });
    return waiting.length > 0 ? `<${waiting.sort().join(' ')}>` : '';
  }
}

/** How often each bounded way back was taken, by row. */
function roundsOf({ steps }: CaseState, bounds: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const { step, kind, row, outcome } of Object.values(steps)) {
    const bound = bounds.get(`${step}:${outcome}`);
    if (kind !== 'step' || bound === undefined) continue;
    const name = `${step}/${row?.join('/') ?? ''}:${outcome}`;
    counts.set(name, Math.min((counts.get(name) ?? 0) + 1, bound + 1));
  }
  return [...counts]
    .map(([name, count]) => `${name}×${count}`)
    .sort()
    .join(',');
}
