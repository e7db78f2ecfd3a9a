import type { Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import type { Days, Due } from '../duration.ts';
import type { Expression } from '../expression.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';

/** Terms, reminders and waits that cannot do what they are for. */
export function checkDeadlines(checked: Checked): Problem[] {
  const { places, definition } = checked;
  return [...places.flatMap((place) => atStep(place, checked)), ...owedAtOnce(definition)];
}

function atStep(place: Place, checked: Checked): Problem[] {
  const { definition } = checked;
  return [
    ...ownTerm(place, definition),
    ...withoutTerm(place),
    ...noWait(place, definition),
    ...cutOff(place, checked),
  ];
}

/** Papers that are owed within no days are overdue as the emergency is called. */
const owedAtOnce = (definition: Definition): Problem[] =>
  (definition.workflow.emergencies ?? []).flatMap(({ within, title }, index) => {
    const days = daysOf(within, definition);
    return days !== undefined && days <= 0
      ? [inWorkflow('due-at-once', `/emergencies/${index}/within`, { title })]
      : [];
  });

/** Reminders must come after the work was handed out; a term of no days is over before it began. */
function ownTerm({ step, pointer }: Place, definition: Definition): Problem[] {
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
}

/** Without a term nothing is ever late: nobody is reminded and nobody is told. */
function withoutTerm({ step, pointer }: Place): Problem[] {
  if ('due' in step && step.due) return [];
  const params = { title: step.title };
  return [
    ...('remind' in step && step.remind?.length ? [inWorkflow('remind-without-due', `${pointer}/remind`, params)] : []),
    ...('escalate' in step && step.escalate ? [inWorkflow('escalate-without-due', `${pointer}/escalate`, params)] : []),
  ];
}

function noWait({ step, pointer }: Place, definition: Definition): Problem[] {
  if (step.type !== 'wait') return [];
  const days = daysOf(step.until, definition);
  return days !== undefined && days <= 0 ? [inWorkflow('wait-no-days', `${pointer}/until`, { title: step.title })] : [];
}

/**
 * Branches of which one is enough: when another only waits, work is taken away once that time is over. A term that ends later is
 * a promise that cannot be kept.
 */
function cutOff(block: Place, { places, definition }: Checked): Problem[] {
  if (block.step.type !== 'parallel' || block.step.join !== 'any') return [];
  const waits = block.step.branches.flatMap(({ id, steps: [only, ...more] }) =>
    only?.type === 'wait' && more.length === 0 ? [{ branch: id, title: only.title, until: only.until }] : [],
  );
  const inside = places.filter((place) => place.parents.at(-1) === block);
  return inside.flatMap(({ step, pointer, branch }) => {
    const due = 'due' in step ? step.due : undefined;
    const wait = due && waits.find((one) => one.branch !== branch && endsLater(due, one.until, definition));
    return wait ? [inWorkflow('due-after-cut', `${pointer}/due`, { title: step.title, other: wait.title })] : [];
  });
}

/** Whether a term surely ends after another one that begins at the same time: working days take at least as many calendar days. */
function endsLater(due: Due<Expression>, limit: Due<Expression>, definition: Definition): boolean {
  const [days, most] = [daysOf(due, definition), daysOf(limit, definition)];
  if (days === undefined || most === undefined || days <= most) return false;
  return 'workingDays' in due || 'calendarDays' in limit;
}

/** The days of a term, a setting having the definition's value; nothing for a term that ends on a date. */
export function daysOf(due: Due<Expression>, definition: Definition): number | undefined {
  if ('on' in due) return undefined;
  return numberOfDays('workingDays' in due ? due.workingDays : due.calendarDays, definition);
}

/** A number of days as the definition has it. */
export function numberOfDays(days: Days, { task }: Definition): number | undefined {
  const value = typeof days === 'number' ? days : task.settings?.[days.setting]?.value;
  return typeof value === 'number' ? value : undefined;
}
