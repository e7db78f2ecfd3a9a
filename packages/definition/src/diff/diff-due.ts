import type { Days, Due } from '../duration.ts';
import type { Expression } from '../expression.ts';
import { type Difference, difference, same } from './difference.ts';

type Term = Due<Expression> | undefined;

/** How a term changed; two terms in the same kind of days are told with both numbers. */
export function diffDue(before: Term, after: Term, title: string, path: string): Difference[] {
  if (same(before, after)) return [];
  if (!before || !after)
    return [difference('workflow', after ? 'diff-due-added' : 'diff-due-removed', path, { title })];
  for (const [unit, code] of [
    ['workingDays', 'diff-due-working-days'],
    ['calendarDays', 'diff-due-calendar-days'],
  ] as const) {
    const [from, to] = [daysIn(before, unit), daysIn(after, unit)];
    if (from !== undefined && to !== undefined) return [difference('workflow', code, path, { title, from, to })];
  }
  return [difference('workflow', 'diff-due-changed', path, { title })];
}

function daysIn(due: Due<Expression>, unit: 'workingDays' | 'calendarDays'): string | undefined {
  const days: Days | undefined = unit in due ? (due as Record<string, Days>)[unit] : undefined;
  if (days === undefined) return undefined;
  return typeof days === 'number' ? String(days) : `“${days.setting}”`;
}
