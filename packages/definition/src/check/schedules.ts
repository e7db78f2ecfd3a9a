import type { Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import { knownNames } from '../json/suggestion.ts';
import { type Cadence, type Schedule, slotNames } from '../schedule.ts';
import { checkForeignNames } from './carried.ts';
import { daysOf } from './deadlines.ts';
import { type Checked, finding } from './finding.ts';
import { registerNamed } from './related.ts';

/** Calendar days of the shortest slot of each cadence. */
const shortest: Record<Cadence, number> = { day: 1, week: 7, month: 28, quarter: 90, 'half-year': 181, year: 365 };

/** Schedules whose cases nobody may begin, that come to nobody, or whose term does not fit into the slot. */
export function checkSchedules(checked: Checked): Problem[] {
  return (checked.definition.task.schedules ?? []).flatMap((schedule, index) => [
    ...begins(schedule, `/schedules/${index}`, checked),
    ...termOf(schedule, `/schedules/${index}`, checked),
    ...entriesOf(schedule, `/schedules/${index}`, checked),
  ]);
}

function begins(schedule: Schedule<Expression>, at: string, { definition: { task }, posts }: Checked): Problem[] {
  const { title } = schedule;
  const asked = [schedule.post].flat();
  if (!asked.some((post) => task.start.posts.includes(post)))
    return [finding('task', 'schedule-post-cannot-start', `${at}/post`, { title })];
  if (!('levels' in schedule.for)) return [];
  return schedule.for.levels.flatMap((level, index) => {
    const place = `${at}/for/levels/${index}`;
    if (!task.start.levels.includes(level))
      return [finding('task', 'schedule-level-cannot-start', place, { title, level })];
    const there = posts?.some((post) => asked.includes(post.id) && post.levels.includes(level)) ?? true;
    return there ? [] : [finding('task', 'schedule-post-not-at-level', place, { title, level })];
  });
}

function termOf({ due, every, title }: Schedule<Expression>, at: string, { definition }: Checked): Problem[] {
  const days = due && daysOf(due, definition);
  if (!due || days === undefined) return [];
  if (days <= 0) return [finding('task', 'due-at-once', `${at}/due`, { title })];
  const atLeast = 'workingDays' in due ? Math.floor((days * 7) / 5) : days;
  return atLeast > shortest[every]
    ? [finding('task', 'schedule-due-after-slot', `${at}/due`, { title, days, limit: shortest[every] }, 'warning')]
    : [];
}

function entriesOf(
  { for: whom, due, set = [] }: Schedule<Expression>,
  at: string,
  { definition, others }: Checked,
): Problem[] {
  if (!others || !('register' in whom)) return [];
  const register = registerNamed(whom.register, others);
  if (!register) {
    const known = knownNames(
      whom.register,
      (others.registers ?? []).map(({ id }) => id),
    );
    return [finding('task', 'unknown-register', `${at}/for/register`, { name: whom.register, known })];
  }
  const known = [...Object.keys(slotNames), ...Object.keys(definition.task.settings ?? {})];
  const read = (expression: Expression | undefined, pointer: string): Problem[] =>
    expression ? checkForeignNames(expression, register, { file: 'task', pointer: at + pointer }, known) : [];
  return [
    ...read(whom.where, '/for/where'),
    ...read(due && 'on' in due ? due.on : undefined, '/due/on'),
    ...set.flatMap(({ to }, index) => read(to, `/set/${index}/to`)),
  ];
}
