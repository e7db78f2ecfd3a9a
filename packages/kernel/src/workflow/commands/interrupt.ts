import { shanghaiDate } from '@hearth/china';
import type { Interrupt } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { standingProblems, whoProblems } from '../authority.ts';
import type { Timer } from '../case-state.ts';
import { placeOf } from '../definition-index.ts';
import { continued } from '../due.ts';
import { isSkipped } from '../emergency.ts';
import { endCase } from '../ending.ts';
import { problem } from '../problem.ts';
import type { CommandOf, Run } from '../run.ts';
import type { CaseView } from '../scope.ts';
import { setReminder, setTimer } from '../work-item.ts';

/** Withdraws, cancels or suspends the case. */
export function interrupt(run: Run, command: CommandOf<'interrupt'>): Problem[] {
  const standing = standingProblems(run.state);
  if (standing.length > 0) return standing;
  const known = run.index.definition.workflow.interrupts ?? [];
  const wanted = known.find(({ id }) => id === command.interrupt);
  if (!wanted)
    return [problem('unknown-interrupt', { interrupt: command.interrupt, offered: known.map(({ title }) => title) })];
  const reason = command.reason?.trim() || undefined;
  const problems = interruptProblems(run, wanted);
  if (wanted.reason && reason === undefined) problems.push(problem('reason-required', { interrupt: wanted.title }));
  if (problems.length > 0) return problems;
  const why = { interrupt: wanted.id, ...(reason !== undefined && { reason }) };
  if (wanted.kind === 'suspend') suspend(run, why);
  else endCase(run, wanted.end ?? neutralResult(run), why);
  return [];
}

/** Why the actor may not use an interrupt now: the reason is not asked for yet. None, when it can be offered. */
export function interruptProblems(run: Run, { who, until, title, kind }: Interrupt): Problem[] {
  const refused = whoProblems(run, who, { step: run.index.first.id });
  if (refused.length > 0) return [problem('interrupt-not-allowed', { interrupt: title })];
  const { reached } = run.state;
  if (reached && kind === 'withdraw')
    return [problem('result-reached', { interrupt: title, result: resultTitle(run, reached.result) })];
  if (until === undefined || !isReached(run, until)) return [];
  return [problem('interrupt-too-late', { interrupt: title, until: placeOf(run.index, until).step.title })];
}

/** Whether the case came to a step, or an emergency skipped it. */
const isReached = (run: Run, until: string): boolean =>
  Object.values(run.state.steps).some(({ step, kind }) => step === until && kind === 'step') || isSkipped(run, until);

const resultTitle = ({ index }: CaseView, result: string): string =>
  index.definition.workflow.results.find(({ id }) => id === result)?.title ?? result;

/** Lets a suspended case run again; whoever may suspend it may do that. The clocks go on with what was left. */
export function resume(run: Run): Problem[] {
  const { suspension } = run.state;
  if (!suspension) return run.state.status === 'ended' ? [problem('case-ended')] : [problem('not-suspended')];
  const used = run.index.definition.workflow.interrupts?.find(({ id }) => id === suspension.interrupt);
  if (used && whoProblems(run, used.who, { step: run.index.first.id }).length > 0)
    return [problem('interrupt-not-allowed', { interrupt: used.title })];
  run.emit({ type: 'case-resumed' });
  for (const timer of suspension.timers) restart(run, timer, suspension.at);
  for (const at of Object.values(run.state.steps)) {
    const step = at.kind === 'step' && at.state === 'active' && placeOf(run.index, at.step).step;
    if (step) run.block(step).resumed?.(run, step, at);
  }
  return [];
}

function suspend(run: Run, why: { interrupt: string; reason?: string }): void {
  const timers = Object.keys(run.state.timers);
  run.emit({ type: 'case-suspended', ...why });
  for (const id of timers) run.emit({ type: 'timer-cancelled', id });
}

function restart(run: Run, { kind, instance, item, rule }: Timer, stopped: string): void {
  const { calendar, now } = run.env;
  const left = continued(rule, shanghaiDate(stopped), shanghaiDate(now), calendar);
  if (kind === 'remind' && item !== undefined) setReminder(run, { id: instance }, item, left);
  else setTimer(run, { kind, instance, rule: left, ...(item !== undefined && { item }) });
}

function neutralResult({ index }: CaseView): string {
  const { results } = index.definition.workflow;
  return (results.find(({ tone }) => tone === 'neutral') ?? results.at(-1))?.id ?? 'withdrawn';
}
