import { shanghaiDate } from '@hearth/china';
import type { Expression, Outcome, PublicNotice } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { StepInstance, Timer } from '../case-state.ts';
import { continued, daysOf, instantOf, type TimerRule } from '../due.ts';
import { emitCompleted, finishStep } from '../flow.ts';
import { extractOf } from '../notice-extract.ts';
import { problem } from '../problem.ts';
import { follow } from '../return.ts';
import type { Block, Run } from '../run.ts';
import { evaluate, surroundingsOfStep } from '../scope.ts';
import { isoInstant, openWorkItem, setTimer } from '../work-item.ts';

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

/** What a notice keeps: `stopped` is the rule of the clock and the day on which an objection stopped it. */
export interface NoticeData {
  postedAt?: string;
  until?: string;
  /** The lines that are shown, masked: `ExtractLine`s. */
  extract?: Json;
  /** The sentence above them. */
  text?: string;
  objections?: Objection[];
  stopped?: { rule: TimerRule; on: string } | null;
}

/** Posted by somebody, then the clock runs; the first open objection stops it, the last dismissed one lets it go on. */
export const publicNotice: Block<PublicNotice<Expression>> = {
  open(run, step, at) {
    openWorkItem(run, at, { role: 'notice', who: step.who });
  },
  who: (step) => step.who,
  offer: (_view, _step, _at, item) => ({ outcomes: item.role === 'notice' ? posting : answers }),
  completed(run, step, at, item, outcome, comment) {
    if (item.role === 'notice') post(run, step, at);
    else answer(run, step, at, item.id, outcome.id === 'uphold', comment ?? '');
  },
  object(run, step, at, { text, by }) {
    const { until, stopped } = noticeOf(at);
    if (until === undefined) return [problem('notice-not-posted')];
    if (!stopped && until <= isoInstant(run.env.now)) return [problem('notice-over', { until })];
    if (text.trim() === '') return [problem('text-required')];
    stopClock(run, at);
    const item = openWorkItem(run, at, { role: 'objection', who: step.who, title: `${step.title}:异议` });
    run.emit({ type: 'objection-raised', id: at.id, item, text, ...(by !== undefined && { by }) });
    return [];
  },
  fired(run, _step, at) {
    finishStep(run, at, 'passed');
  },
};

/** The data of a notice as its events left it. */
export const noticeOf = ({ data }: StepInstance): NoticeData => (data ?? {}) as unknown as NoticeData;

const posting: Outcome[] = [{ id: 'post', title: '发布公示', tone: 'primary' }];

const answers: Outcome[] = [
  { id: 'dismiss', title: '异议不成立', tone: 'primary', comment: 'required' },
  { id: 'uphold', title: '异议成立', tone: 'danger', comment: 'required' },
];

function post(run: Run, step: PublicNotice<Expression>, at: StepInstance): void {
  const rule = fullRule(run, step);
  const until = instantOf({ kind: 'notice', rule }, run.env.calendar);
  const extract = extractOf(run, at, step.show) as unknown as Json;
  const text = step.text && evaluate(step.text, surroundingsOfStep(run, step.id, at.row), run.expressionEnv);
  run.emit({ type: 'notice-posted', id: at.id, until, extract, ...(typeof text === 'string' && { text }) });
  setTimer(run, { kind: 'notice', instance: at.id, rule });
}

function fullRule(run: Run, { workingDays, minimumCalendarDays }: PublicNotice<Expression>): TimerRule {
  return {
    from: shanghaiDate(run.env.now),
    workingDays: daysOf(run, workingDays),
    ...(minimumCalendarDays !== undefined && { minimumCalendarDays: daysOf(run, minimumCalendarDays) }),
  };
}

function stopClock(run: Run, at: StepInstance): void {
  const clock = clockOf(run, at);
  if (!clock) return;
  run.emit({ type: 'timer-cancelled', id: clock.id });
  const stopped = { rule: { ...clock.rule }, on: shanghaiDate(run.env.now) };
  run.emit({ type: 'step-data-set', id: at.id, data: { stopped } });
}

const clockOf = (run: Run, at: StepInstance): Timer | undefined =>
  Object.values(run.state.timers).find(({ kind, instance }) => kind === 'notice' && instance === at.id);

function answer(
  run: Run,
  step: PublicNotice<Expression>,
  at: StepInstance,
  item: string,
  upheld: boolean,
  text: string,
): void {
  run.emit({ type: 'objection-answered', id: at.id, item, upheld, text });
  if (upheld) {
    emitCompleted(run, at, 'upheld');
    follow(run, run.instance(at.id), step.onUpheld, 'upheld', text);
    return;
  }
  const { objections = [], stopped } = noticeOf(run.instance(at.id));
  if (!stopped || objections.some((objection) => objection.upheld === undefined)) return;
  const today = shanghaiDate(run.env.now);
  const rule =
    step.afterObjection === 'restart'
      ? fullRule(run, step)
      : continued(stopped.rule, stopped.on, today, run.env.calendar);
  run.emit({ type: 'step-data-set', id: at.id, data: { stopped: null } });
  setTimer(run, { kind: 'notice', instance: at.id, rule });
}
