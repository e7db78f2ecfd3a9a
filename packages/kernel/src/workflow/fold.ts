import { adopters, type EventOf, type Folding, type MapName } from './adopters.ts';
import type { CaseState, StepInstance, Timer, WorkItem } from './case-state.ts';
import type { CaseEvent } from './event.ts';

/**
 * The state of a case while events are added to it. The state that it began with is never changed: a fold copies the top level and
 * each map once, and each instance, item or timer that an event touches.
 */
export class CaseFold implements Folding {
  #state: CaseState | undefined;
  #owned = false;
  readonly #ownedMaps = new Set<MapName>();

  constructor(state?: CaseState) {
    this.#state = state;
  }

  /** The case as it stands now. */
  get state(): CaseState {
    if (!this.#state) throw new Error('the history of a case begins with case-opened');
    return this.#state;
  }

  /** How many events are folded in; 0 before the case is opened. */
  get revision(): number {
    return this.#state?.seq ?? 0;
  }

  apply(event: CaseEvent): void {
    if (event.type === 'case-opened') this.#open(event);
    const adopt = adopters[event.type] as (fold: Folding, event: CaseEvent) => void;
    adopt(this, event);
    this.own().seq += 1;
  }

  #open(event: EventOf<'case-opened'>): void {
    if (this.#state) throw new Error(`case ${event.id} is open already`);
    this.#state = openedCase(event);
    this.#owned = true;
  }

  /** The state, ours to change. */
  own(): CaseState {
    if (!this.#owned) this.#state = { ...this.state };
    this.#owned = true;
    return this.state;
  }

  /** A map of the state, ours to change. */
  map<M extends MapName>(name: M): CaseState[M] {
    const state = this.own();
    if (!this.#ownedMaps.has(name)) {
      state[name] = { ...state[name] };
      this.#ownedMaps.add(name);
    }
    return state[name];
  }

  /** Takes a timer away. What is left is copied, as an object from which a key was deleted is slow from then on. */
  dropTimer(id: string): void {
    const state = this.own();
    const left: CaseState['timers'] = {};
    for (const key in state.timers) if (key !== id) left[key] = state.timers[key] as Timer;
    state.timers = left;
    this.#ownedMaps.add('timers');
  }

  step(id: string, change: (step: StepInstance) => Partial<StepInstance>): void {
    const steps = this.map('steps');
    const step = known(steps[id], id);
    steps[id] = { ...step, ...change(step) };
  }

  workItem(id: string, change: Partial<WorkItem>): void {
    const items = this.map('workItems');
    items[id] = { ...known(items[id], id), ...change };
  }

  dropFromItem(id: string, ...keys: (keyof WorkItem)[]): void {
    const item = { ...known(this.state.workItems[id], id) };
    for (const key of keys) delete item[key];
    this.map('workItems')[id] = item;
  }
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`the history speaks of ${id}, which it never opened`);
  return found;
}

function openedCase({ id, task, definition, unit, initiator, document, from, at }: EventOf<'case-opened'>): CaseState {
  return {
    id,
    task,
    definition,
    unit,
    initiator,
    ...(from && { from }),
    status: 'draft',
    openedAt: at,
    document,
    steps: {},
    workItems: {},
    timers: {},
    seq: 0,
    counters: { steps: 0, workItems: 0, timers: 0 },
  };
}
