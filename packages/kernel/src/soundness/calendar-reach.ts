import { addDays } from '@hearth/china';
import { type Days, type Definition, type Due, type Expression, sequencesOf } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import type { AnyStep } from '../workflow/definition-index.ts';
import { inWorkflow } from './problem.ts';

/** The first step whose time limit may reach a year whose holidays are not known yet, if every step before it takes all its time. */
export function calendarReach(
  definition: Definition,
  { today, lastYear }: { today: string; lastYear: number },
): Problem[] {
  const reach = new Reach(definition, (days) => Number(addDays(today, Math.ceil(days)).slice(0, 4)) > lastYear);
  reach.sequence(definition.workflow.steps, '/steps', 0);
  return reach.findings
    .slice(0, 1)
    .map(({ pointer, title }) =>
      inWorkflow('calendar-year-missing', pointer, { title, year: lastYear + 1 }, 'warning'),
    );
}

class Reach {
  readonly findings: { pointer: string; title: string }[] = [];
  readonly #definition: Definition;
  readonly #isTooLate: (days: number) => boolean;

  constructor(definition: Definition, isTooLate: (days: number) => boolean) {
    this.#definition = definition;
    this.#isTooLate = isTooLate;
  }

  /** Days from the start of the case to the end of a sequence, at most. */
  sequence(steps: readonly AnyStep[], pointer: string, before: number): number {
    return steps.reduce((days, step, at) => this.#step(step, `${pointer}/${at}`, days), before);
  }

  #step(step: AnyStep, pointer: string, before: number): number {
    const limit = limitOf(step);
    const after = before + (limit ? this.#days(limit.due) : 0);
    if (limit && this.#isTooLate(after)) this.findings.push({ pointer: pointer + limit.pointer, title: step.title });
    return Math.max(
      after,
      ...sequencesOf(step).map((part) => this.sequence(part.steps, pointer + part.pointer, after)),
    );
  }

  /** Calendar days of a limit; five working days are a week. A limit on a date says nothing beforehand. */
  #days(due: Due<Expression>): number {
    if ('on' in due) return 0;
    return 'workingDays' in due ? (this.#number(due.workingDays) * 7) / 5 : this.#number(due.calendarDays);
  }

  #number(days: Days): number {
    const value = typeof days === 'number' ? days : this.#definition.task.settings?.[days.setting]?.value;
    return typeof value === 'number' ? value : 0;
  }
}

function limitOf(step: AnyStep): { due: Due<Expression>; pointer: string } | undefined {
  if (step.type === 'wait') return { due: step.until, pointer: '/until' };
  if (step.type === 'publicNotice') return { due: { workingDays: step.workingDays }, pointer: '/workingDays' };
  return 'due' in step && step.due ? { due: step.due, pointer: '/due' } : undefined;
}
