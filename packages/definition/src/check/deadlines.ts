import type { Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import type { Days, Due } from '../duration.ts';
import type { Expression } from '../expression.ts';
import { type Checked, inWorkflow } from './finding.ts';

/** Reminders must come after the work was handed out; a term of no days is over before it began. */
export function checkDeadlines({ definition, places }: Checked): Problem[] {
  return places.flatMap(({ step, pointer }) => {
    const due = 'due' in step ? step.due : undefined;
    const days = due && daysOf(due, definition);
    if (days === undefined) return [];
    const none = days <= 0 ? [inWorkflow('due-at-once', `${pointer}/due`, { title: step.title })] : [];
    const remind = 'remind' in step ? (step.remind ?? []) : [];
    const early = remind.flatMap((before, index) =>
      before >= days
        ? [inWorkflow('remind-too-early', `${pointer}/remind/${index}`, { title: step.title, before, days })]
        : [],
    );
    return [...none, ...early];
  });
}

/** The days of a term, a setting having the definition's value; nothing for a term that ends on a date. */
export function daysOf(due: Due<Expression>, definition: Definition): number | undefined {
  if ('on' in due) return undefined;
  return numberOfDays('workingDays' in due ? due.workingDays : due.calendarDays, definition);
}

function numberOfDays(days: Days, { task }: Definition): number | undefined {
  const value = typeof days === 'number' ? days : task.settings?.[days.setting]?.value;
  return typeof value === 'number' ? value : undefined;
}
