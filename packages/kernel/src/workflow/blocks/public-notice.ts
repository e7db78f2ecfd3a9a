import type { Expression, Outcome, PublicNotice } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { StepInstance, Timer } from '../case-state.ts';
import { continued, daysOf, instantOf, type TimerRule } from '../due.ts';
import { emitCompleted, finishStep } from '../flow.ts';
import { extractOf } from '../notice-extract.ts';
import { problem } from '../problem.ts';
import { follow } from '../return.ts';
import type { Block, Objection, Run } from '../run.ts';
import { evaluate, surroundingsOfStep } from '../scope.ts';
import { wordFor } from '../words.ts';
import { openWorkItem, setTimer } from '../work-item.ts';

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
    if (text.trim() === '') return [problem('text-required')];
    stopClock(run, at);
    const item = openWorkItem(run, at, {
      role: 'objection',
      who: step.who,
      title: `${step.title}：${wordFor('objection')}`,
    });
    run.emit({ type: 'objection-raised', id: at.id, item, text, ...(by !== undefined && { by }) });
    return [];
  },
  objectProblems(run, at) {
    const { until, stopped } = noticeOf(at);
    if (until === undefined) return [problem('notice-not-posted')];
    return !stopped && until <= run.instant ? [problem('notice-over', { until })] : [];
  },
  fired(run, _step, at) {
    run.emit({ type: 'notice-ended', id: at.id });
    finishStep(run, at, 'passed');
  },
  outcomeTitle: (_step, outcome) => titles[outcome],
  show(_view, _step, at, item) {
    const objection = item && noticeOf(at).objections?.find((each) => each.item === item.id);
    return objection ? { objection } : {};
  },
};

/** The data of a notice as its events left it. */
export const noticeOf = ({ data }: StepInstance): NoticeData => (data ?? {}) as unknown as NoticeData;

const titles: Record<string, string> = {
  post: wordFor('post'),
  dismiss: wordFor('dismiss'),
  uphold: wordFor('uphold'),
  passed: wordFor('passed'),
  upheld: wordFor('upheld'),
};

const posting: Outcome[] = [{ id: 'post', title: wordFor('post'), tone: 'primary' }];

const answers: Outcome[] = [
  { id: 'dismiss', title: wordFor('dismiss'), tone: 'primary', comment: 'required' },
  { id: 'uphold', title: wordFor('uphold'), tone: 'danger', comment: 'required' },
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
    from: run.today,
    workingDays: daysOf(run, workingDays),
    ...(minimumCalendarDays !== undefined && { minimumCalendarDays: daysOf(run, minimumCalendarDays) }),
  };
}

function stopClock(run: Run, at: StepInstance): void {
  const clock = clockOf(run, at);
  if (!clock) return;
  run.emit({ type: 'timer-cancelled', id: clock.id });
  const stopped = { rule: { ...clock.rule }, on: run.today };
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
  const today = run.today;
  const rule =
    step.afterObjection === 'restart'
      ? fullRule(run, step)
      : continued(stopped.rule, stopped.on, today, run.env.calendar);
  run.emit({ type: 'step-data-set', id: at.id, data: { stopped: null } });
  setTimer(run, { kind: 'notice', instance: at.id, rule });
}
