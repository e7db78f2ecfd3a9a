import type { CaseState, StepInstance, Timer, WorkItem } from './case-state.ts';
import { setAt } from './document-path.ts';
import type { CaseEvent, CaseFact } from './event.ts';

type Stamp = { at: string; actor?: string };
type EventOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }> & Stamp;

/**
 * The state of a case while events are added to it. The state that it began with is never changed: a fold copies the top level and
 * each map once, and each instance, item or timer that an event touches.
 */
export class CaseFold {
  #state: CaseState | undefined;
  #owned = false;
  readonly #ownedMaps = new Set<'steps' | 'workItems' | 'timers'>();

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
    const adopt = adopters[event.type] as (fold: CaseFold, event: CaseEvent) => void;
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
  map<M extends 'steps' | 'workItems' | 'timers'>(name: M): CaseState[M] {
    const state = this.own();
    if (!this.#ownedMaps.has(name)) {
      state[name] = { ...state[name] };
      this.#ownedMaps.add(name);
    }
    return state[name];
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
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`the history speaks of ${id}, which it never opened`);
  return found;
}

function openedCase({ id, task, definition, unit, initiator, document, at }: EventOf<'case-opened'>): CaseState {
  return {
    id,
    task,
    definition,
    unit,
    initiator,
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

/** Counts an id of ours up; an event that moves something known leaves the count alone. */
function count(fold: CaseFold, name: keyof CaseState['counters']): void {
  const state = fold.own();
  state.counters = { ...state.counters, [name]: state.counters[name] + 1 };
}

function dropTimer(fold: CaseFold, id: string): void {
  delete fold.map('timers')[id];
}

function setTimer(fold: CaseFold, timer: Timer): void {
  const timers = fold.map('timers');
  if (!timers[timer.id]) count(fold, 'timers');
  timers[timer.id] = timer;
  if (timer.kind === 'due' && timer.item) fold.workItem(timer.item, { due: timer.at });
  if (timer.kind === 'notice') fold.step(timer.instance, ({ data }) => ({ data: { ...data, until: timer.at } }));
}

function answered(list: unknown, item: string, answer: object) {
  const objections = (Array.isArray(list) ? list : []) as { item: string }[];
  return objections.map((each) => (each.item === item ? { ...each, ...answer } : each)) as never[];
}

const adopters: { [T in CaseFact['type']]: (fold: CaseFold, event: EventOf<T>) => void } = {
  'case-opened': () => {},
  'case-submitted': (fold, { number, at }) => {
    Object.assign(fold.own(), { status: 'running', number, submittedAt: at });
  },
  'step-opened': (fold, { type: _, actor: __, at, ...step }) => {
    fold.map('steps')[step.id] = { ...step, state: 'active', openedAt: at };
    count(fold, 'steps');
  },
  'step-awaited': (fold, { id, by }) => fold.step(id, ({ resumeAt = [] }) => ({ resumeAt: [...resumeAt, by] })),
  'step-data-set': (fold, { id, data }) => fold.step(id, (step) => ({ data: { ...step.data, ...data } })),
  'step-completed': (fold, { id, outcome, at }) =>
    fold.step(id, () => ({ state: 'completed', closedAt: at, ...(outcome === undefined ? {} : { outcome }) })),
  'step-cancelled': (fold, { id, reason, at }) =>
    fold.step(id, () => ({ state: 'cancelled', closedAt: at, ...(reason === 'emergency' && { skipped: true }) })),
  'work-item-opened': (fold, { type: _, actor: __, at, ...item }) => {
    fold.map('workItems')[item.id] = { ...item, state: 'open', openedAt: at };
    count(fold, 'workItems');
  },
  'work-item-claimed': (fold, { id, by }) => fold.workItem(id, { claimedBy: by }),
  'work-item-released': (fold, { id }) => {
    const { claimedBy: _, ...item } = known(fold.state.workItems[id], id);
    fold.map('workItems')[id] = item;
  },
  'work-item-completed': (fold, { id, outcome, comment, actor, at }) =>
    fold.workItem(id, {
      state: 'completed',
      outcome,
      completedAt: at,
      ...(actor === undefined ? {} : { completedBy: actor }),
      ...(comment === undefined ? {} : { comment }),
    }),
  'work-item-cancelled': (fold, { id }) => fold.workItem(id, { state: 'cancelled' }),
  'work-item-reminded': () => {},
  'work-item-overdue': (fold, { id }) => fold.workItem(id, { overdue: true }),
  'document-changed': (fold, { changes }) => {
    const state = fold.own();
    for (const { path, to } of changes) state.document = setAt(state.document, path, to);
  },
  returned: () => {},
  'notice-posted': (fold, { id, until, extract, text, at }) =>
    fold.step(id, ({ data }) => ({
      data: { objections: [], ...data, postedAt: at, until, extract, ...(text !== undefined && { text }) },
    })),
  'objection-raised': (fold, { id, item, text, by, at }) =>
    fold.step(id, ({ data }) => ({
      data: {
        ...data,
        objections: [...((data?.objections ?? []) as never[]), { item, text, by: by ?? null, at }],
      },
    })),
  'objection-answered': (fold, { id, item, upheld, text, at }) =>
    fold.step(id, ({ data }) => ({
      data: { ...data, objections: answered(data?.objections, item, { upheld, answer: text, answeredAt: at }) },
    })),
  'reply-recorded': (fold, { id, body, agree, text, at }) =>
    fold.step(id, ({ data }) => ({
      data: { ...data, replies: { ...(data?.replies as object), [body]: { agree, text: text ?? null, at } } },
    })),
  'timer-set': (fold, { timer }) => setTimer(fold, timer),
  'timer-fired': (fold, { id }) => dropTimer(fold, id),
  'timer-cancelled': (fold, { id }) => dropTimer(fold, id),
  'case-suspended': (fold, { interrupt, at }) => {
    Object.assign(fold.own(), {
      status: 'suspended',
      suspension: { interrupt, at, timers: Object.values(fold.state.timers) },
    });
  },
  'case-resumed': (fold) => {
    const state = fold.own();
    state.status = 'running';
    delete state.suspension;
  },
  'emergency-called': (fold, { type: _, actor: by, ...call }) => {
    const state = fold.own();
    state.emergencies = [...(state.emergencies ?? []), { ...call, ...(by !== undefined && { by }) }];
  },
  'owed-refused': (fold, { id }) => fold.step(id, () => ({ refused: true })),
  'result-reached': (fold, { result, at }) => {
    fold.own().reached = { result, at };
  },
  'case-ended': (fold, { result, at }) => {
    const state = fold.own();
    Object.assign(state, { status: 'ended', result, endedAt: at });
    delete state.reached;
    delete state.suspension;
  },
};
