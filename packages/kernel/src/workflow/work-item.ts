import type { Due, Expression, Who } from '@hearth/definition';
import { resolveWho } from './assignee.ts';
import type { Assignee, StepInstance, Timer, WorkItem } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { dueRule, instantOf, type TimerRule } from './due.ts';
import type { Run } from './run.ts';
import { surroundingsOfStep } from './scope.ts';

export interface NewWorkItem {
  role: WorkItem['role'];
  /** Who gets it, or by name. */
  who?: Who;
  assignee?: Assignee;
  /** The work item that a signature is for, and what is asked. */
  of?: string;
  question?: string;
  title?: string;
  party?: string;
  due?: Due<Expression> | undefined;
  /** The term itself, in place of `due`. */
  rule?: TimerRule;
  remind?: number[] | undefined;
  /** The person who did this before and does it again, if the posts still allow it. */
  again?: string | undefined;
}

/** Puts a piece of work into somebody's inbox, with its deadline and reminders. Returns its id. */
export function openWorkItem(run: Run, at: StepInstance, wanted: NewWorkItem): string {
  const id = `w${run.state.counters.workItems + 1}`;
  const rule = wanted.role === 'sign' ? undefined : (wanted.rule ?? termOf(run, at, wanted.due));
  const due = rule && instantOf({ kind: 'due', rule }, run.env.calendar);
  run.emit({
    type: 'work-item-opened',
    id,
    instance: at.id,
    step: at.step,
    role: wanted.role,
    ...(wanted.party !== undefined && { party: wanted.party }),
    ...(wanted.of !== undefined && { of: wanted.of }),
    ...(wanted.question !== undefined && { question: wanted.question }),
    ...(at.row && { row: at.row }),
    title: wanted.title ?? placeOf(run.index, at.step).step.title,
    assignee: wanted.assignee ?? assigneeOf(run, at, wanted),
    ...(at.owed !== undefined && { owed: true }),
    ...(due !== undefined && { due }),
  });
  if (!rule) return id;
  setTimer(run, { kind: 'due', instance: at.id, item: id, rule }, due);
  for (const before of wanted.remind ?? []) setReminder(run, at, id, { ...rule, before });
  return id;
}

/** Owed work has the term of its emergency, counted from the call, in place of the step's own. */
function termOf(run: Run, at: StepInstance, due: Due<Expression> | undefined): TimerRule | undefined {
  if (at.owed !== undefined) return run.state.emergencies?.find(({ emergency }) => emergency === at.owed)?.rule;
  return due && dueRule(run, due, surroundingsOfStep(run, at.step, at.row));
}

/** Sets a timer by its rule, whose instant may be known already, and returns the instant. */
export function setTimer(
  run: Run,
  timer: Omit<Timer, 'id' | 'at'>,
  at: string = instantOf(timer, run.env.calendar),
): string {
  run.emit({ type: 'timer-set', timer: { id: `t${run.state.counters.timers + 1}`, at, ...timer } });
  return at;
}

/** Nobody is reminded of a moment that has passed. */
export function setReminder(run: Run, at: Pick<StepInstance, 'id'>, item: string, rule: Timer['rule']): void {
  const reminder = { kind: 'remind', instance: at.id, item, rule } as const;
  const moment = instantOf(reminder, run.env.calendar);
  if (moment > run.instant) setTimer(run, reminder, moment);
}

/** Cancels the timers of one work item. */
export function stopTimers(run: Run, item: string): void {
  for (const timer of Object.values(run.state.timers))
    if (timer.item === item) run.emit({ type: 'timer-cancelled', id: timer.id });
}

function assigneeOf(run: Run, at: StepInstance, { who, again }: NewWorkItem): Assignee {
  if (!who) throw new Error(`work on ${at.step} is for nobody`);
  const assignee = resolveWho(
    { index: run.index, state: run.state, env: run.env, step: at.step, ...(at.row && { row: at.row }) },
    who,
  );
  if (again === undefined || assignee.person !== undefined || assignee.exclude.includes(again)) return assignee;
  const holds = (assignee.posts ?? []).some(({ post, unit }) => run.env.org.holders(post, unit).includes(again));
  return holds ? { person: again, exclude: assignee.exclude } : assignee;
}
