import type { CaseState, StepInstance, Timer, WorkItem } from './case-state.ts';
import { setAt } from './document-path.ts';
import type { CaseFact, Change } from './event.ts';

type Stamp = { at: string; actor?: string; for?: string };
export type MapName = 'steps' | 'workItems' | 'timers';
export type EventOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }> & Stamp;
type Adopters<T extends CaseFact['type']> = { [K in T]: (fold: Folding, event: EventOf<K>) => void };

/** A state that facts are being added to. What it hands out is its own to change. */
export interface Folding {
  readonly state: CaseState;
  own(): CaseState;
  map<M extends MapName>(name: M): CaseState[M];
  step(id: string, change: (step: StepInstance) => Partial<StepInstance>): void;
  workItem(id: string, change: Partial<WorkItem>): void;
  dropTimer(id: string): void;
  dropFromItem(id: string, ...keys: (keyof WorkItem)[]): void;
}

/** Counts an id of ours up; an event that moves something known leaves the count alone. */
function count(fold: Folding, name: keyof CaseState['counters']): void {
  const state = fold.own();
  // Written by hand: it is done for every step, item and timer, and a spread with a computed key is slow.
  const { steps, workItems, timers, effects } = state.counters;
  state.counters = effects === undefined ? { steps, workItems, timers } : { steps, workItems, timers, effects };
  state.counters[name] = (state.counters[name] ?? 0) + 1;
}

function setTimer(fold: Folding, timer: Timer): void {
  const timers = fold.map('timers');
  if (!timers[timer.id]) count(fold, 'timers');
  timers[timer.id] = timer;
  const { item, at } = timer;
  // Work is mostly opened with its limit; then there is nothing to copy.
  if (timer.kind === 'due' && item && fold.state.workItems[item]?.due !== at) fold.workItem(item, { due: at });
  if (timer.kind === 'notice') fold.step(timer.instance, ({ data }) => ({ data: { ...data, until: timer.at } }));
}

function answered(list: unknown, item: string, answer: object) {
  const objections = (Array.isArray(list) ? list : []) as { item: string }[];
  return objections.map((each) => (each.item === item ? { ...each, ...answer } : each)) as never[];
}

function changeDocument(fold: Folding, changes: readonly Change[]): void {
  const state = fold.own();
  for (const { path, to } of changes) state.document = setAt(state.document, path, to);
}

/** The fields of a work item that hand-overs move. */
const handOverAdopters: Adopters<
  'work-item-transferred' | 'work-item-delegated' | 'work-item-handed-back' | 'work-item-reassigned'
> = {
  'work-item-transferred': (fold, { id, to, actor }) => {
    const { exclude } = itemOf(fold, id).assignee;
    fold.workItem(id, {
      assignee: { person: to, exclude },
      ...(actor !== undefined && { transferredBy: actor }),
    });
    fold.dropFromItem(id, 'claimedBy', 'handedBack');
  },
  'work-item-delegated': (fold, { id, to, by, reason, at }) => {
    const { assignee } = itemOf(fold, id);
    fold.workItem(id, {
      assignee: { person: to, exclude: assignee.exclude },
      delegation: { to, by, at, from: assignee, ...(reason !== undefined && { reason }) },
    });
    fold.dropFromItem(id, 'claimedBy', 'handedBack');
  },
  'work-item-handed-back': (fold, { id, note, actor, at }) => {
    const { delegation, assignee } = itemOf(fold, id);
    fold.workItem(id, {
      assignee: delegation?.from ?? assignee,
      ...(delegation && { claimedBy: delegation.by }),
      ...(actor !== undefined && { handedBack: { by: actor, at, ...(note !== undefined && { note }) } }),
    });
    fold.dropFromItem(id, 'delegation');
  },
  'work-item-reassigned': (fold, { id, assignee }) => {
    fold.workItem(id, { assignee });
    fold.dropFromItem(id, 'claimedBy', 'delegation');
  },
};

const effectAdopters: Adopters<'effect-requested' | 'effect-done' | 'linked-ended'> = {
  'effect-requested': (fold, { id, instance, place, effect: { kind } }) => {
    count(fold, 'effects');
    if (kind === 'notify' || kind === 'pay' || kind === 'cancel-pay') return;
    const state = fold.own();
    state.effects = { ...state.effects, [id]: { instance, kind, place } };
  },
  'effect-done': (fold, { id, waits, case: opened }) => {
    const state = fold.own();
    const pending = state.effects?.[id];
    if (!waits || !pending) dropEffect(state, id);
    else state.effects = { ...state.effects, [id]: { ...pending, ...(opened !== undefined && { case: opened }) } };
  },
  'linked-ended': (fold, { id }) => dropEffect(fold.own(), id),
};

function dropEffect(state: CaseState, id: string): void {
  const { [id]: _, ...left } = state.effects ?? {};
  if (Object.keys(left).length > 0) state.effects = left;
  else delete state.effects;
}

const itemOf = (fold: Folding, id: string): WorkItem => {
  const item = fold.state.workItems[id];
  if (!item) throw new Error(`the history speaks of ${id}, which it never opened`);
  return item;
};

/** What each fact does to a case. */
export const adopters: Adopters<CaseFact['type']> = {
  'case-opened': () => {},
  'case-submitted': (fold, { number, at }) => {
    Object.assign(fold.own(), { status: 'running', number, submittedAt: at });
  },
  'step-opened': (fold, event) => {
    const step: StepInstance = {
      id: event.id,
      step: event.step,
      kind: event.kind,
      state: 'active',
      round: event.round,
      openedAt: event.at,
    };
    if (event.parent !== undefined) step.parent = event.parent;
    if (event.branch !== undefined) step.branch = event.branch;
    if (event.row) step.row = event.row;
    if (event.resumeAt) step.resumeAt = event.resumeAt;
    if (event.owed !== undefined) step.owed = event.owed;
    fold.map('steps')[step.id] = step;
    count(fold, 'steps');
  },
  'step-awaited': (fold, { id, by }) => fold.step(id, ({ resumeAt = [] }) => ({ resumeAt: [...resumeAt, by] })),
  'step-data-set': (fold, { id, data }) => fold.step(id, (step) => ({ data: { ...step.data, ...data } })),
  'step-completed': (fold, { id, outcome, at }) =>
    fold.step(id, () => ({ state: 'completed', closedAt: at, ...(outcome === undefined ? {} : { outcome }) })),
  'step-cancelled': (fold, { id, reason, at }) => {
    fold.step(id, () => ({ state: 'cancelled', closedAt: at, ...(reason === 'emergency' && { skipped: true }) }));
    for (const [effect, { instance }] of Object.entries(fold.state.effects ?? {}))
      if (instance === id) dropEffect(fold.own(), effect);
  },
  'work-item-opened': (fold, event) => {
    const item: WorkItem = {
      id: event.id,
      instance: event.instance,
      step: event.step,
      role: event.role,
      title: event.title,
      assignee: event.assignee,
      state: 'open',
      openedAt: event.at,
    };
    if (event.party !== undefined) item.party = event.party;
    if (event.row) item.row = event.row;
    if (event.of !== undefined) item.of = event.of;
    if (event.question !== undefined) item.question = event.question;
    if (event.owed) item.owed = true;
    if (event.due !== undefined) item.due = event.due;
    fold.map('workItems')[item.id] = item;
    count(fold, 'workItems');
  },
  'work-item-claimed': (fold, { id, by }) => fold.workItem(id, { claimedBy: by }),
  'work-item-released': (fold, { id }) => {
    fold.dropFromItem(id, 'claimedBy');
  },
  ...handOverAdopters,
  'work-item-completed': (fold, { id, outcome, comment, actor, for: principal, at }) => {
    const change: Partial<WorkItem> = { state: 'completed', outcome, completedAt: at };
    if (actor !== undefined) change.completedBy = actor;
    if (principal !== undefined) change.completedFor = principal;
    if (comment !== undefined) change.comment = comment;
    fold.workItem(id, change);
  },
  'work-item-cancelled': (fold, { id }) => fold.workItem(id, { state: 'cancelled' }),
  'work-item-reminded': () => {},
  'work-item-overdue': (fold, { id }) => fold.workItem(id, { overdue: true }),
  'document-changed': (fold, { changes }) => changeDocument(fold, changes),
  'document-corrected': (fold, { changes }) => changeDocument(fold, changes),
  ...effectAdopters,
  'wait-ended': () => {},
  'notice-ended': () => {},
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
  'timer-fired': (fold, { id }) => fold.dropTimer(id),
  'timer-cancelled': (fold, { id }) => fold.dropTimer(id),
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
  'emergency-called': (fold, { type: _, actor: by, for: __, ...call }) => {
    const state = fold.own();
    state.emergencies = [...(state.emergencies ?? []), { ...call, ...(by !== undefined && { by }) }];
  },
  'owed-refused': (fold, { id }) => fold.step(id, () => ({ refused: true })),
  'result-reached': (fold, { result, at }) => {
    fold.own().reached = { result, at };
  },
  'case-migrated': (fold, { to, steps }) => {
    const renamed = (step: string): string => steps[step] ?? step;
    const state = fold.own();
    state.definition = to;
    for (const { id } of Object.values(state.steps)) fold.step(id, ({ step }) => ({ step: renamed(step) }));
    for (const { id, step } of Object.values(state.workItems)) fold.workItem(id, { step: renamed(step) });
    if (state.emergencies)
      state.emergencies = state.emergencies.map(({ skipTo, owes, ...call }) => ({
        ...call,
        skipTo: renamed(skipTo),
        owes: owes.map(renamed),
      }));
  },
  'case-cleared': (fold, { rule, fields, at }) => {
    fold.own().cleared = { rule, fields, at };
  },
  'case-ended': (fold, { result, at }) => {
    const state = fold.own();
    Object.assign(state, { status: 'ended', result, endedAt: at });
    delete state.reached;
    delete state.suspension;
    delete state.effects;
  },
};
