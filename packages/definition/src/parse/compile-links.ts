import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import type { Link } from '../link.ts';
import { type Schedule, slotNames } from '../schedule.ts';
import { fieldByPath } from '../walk/fields.ts';
import { typeOfField, typeScope } from '../walk/type-scope.ts';
import { checkDue } from './check-days.ts';
import { checkLevels, checkPosts } from './check-posts.ts';
import { checkUnique } from './check-steps.ts';
import { compileForeign, compileText, type Wanted } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The links of a task: expressions read the case from which the other one is opened. */
export function compileLinks(links: readonly Link<string>[], known: Known, report: Report): Link<Expression>[] {
  checkUnique(links, '/links', report);
  return links.map(({ set, when, ...rest }, index) => {
    const compiled = (text: string, wanted: Wanted, ...at: (string | number)[]): Expression =>
      compileText(text, known.names(''), wanted, pointerOf(['links', index, ...at]), report);
    if (rest.by) checkPosts(rest.by.posts, pointerOf(['links', index, 'by', 'posts']), known, report);
    if (when !== undefined && !rest.by)
      report.add('link-when-unused', pointerOf(['links', index, 'when']), { title: rest.title });
    return {
      ...rest,
      ...(set && { set: set.map(({ field, to }, at) => ({ field, to: compiled(to, 'any', 'set', at, 'to') })) }),
      ...(when !== undefined && { when: compiled(when, 'boolean', 'when') }),
    };
  });
}

/** The schedules of a task: expressions read the slot and, for a register, fields of the entry, which are not known here. */
export function compileSchedules(
  schedules: readonly Schedule<string>[],
  known: Known,
  report: Report,
): Schedule<Expression>[] {
  checkUnique(schedules, '/schedules', report);
  return schedules.map((schedule, index) => compileSchedule(schedule, pointerOf(['schedules', index]), known, report));
}

function compileSchedule(schedule: Schedule<string>, path: string, known: Known, report: Report): Schedule<Expression> {
  const { for: whom, due, set, ...rest } = schedule;
  const compile = 'register' in whom ? compileForeign : compileText;
  const names = { ...typeScope({ fields: [] }, '', known.task.settings), ...slotNames };
  if (rest.skipDaysOff && rest.every !== 'day')
    report.add('skip-days-off-not-daily', `${path}/skipDaysOff`, { title: rest.title });
  const compiled = (text: string, wanted: Wanted, at: string): Expression =>
    compile(text, names, wanted, path + at, report);
  checkPosts(schedule.post, `${path}/post`, known, report);
  checkDue(due, `${path}/due`, known, report);
  if ('levels' in whom) checkLevels(whom.levels, `${path}/for/levels`, known, report);
  return {
    ...rest,
    for:
      whom.where !== undefined
        ? { ...whom, where: compiled(whom.where, 'boolean', '/for/where') }
        : 'levels' in whom
          ? { levels: whom.levels }
          : { register: whom.register },
    ...(due && { due: 'on' in due ? { on: compiled(due.on, 'date', '/due/on') } : due }),
    ...(set && {
      set: set.map(({ field, to }, at) => ({
        field,
        to: compiled(to, wantedOf(field, `${path}/set/${at}/field`, known, report), `/set/${at}/to`),
      })),
    }),
  };
}

/** A field of this task's form, and what it must be set to. */
function wantedOf(path: string, at: string, { form }: Known, report: Report): Wanted {
  const field = fieldByPath(form.fields, path);
  if (!field) {
    const keys = form.fields.map(({ key }) => key);
    report.add('unknown-field', at, named(path, keys));
  } else if (field.computed) report.add('field-is-computed', at, { name: field.title });
  return (field && typeOfField(field)?.kind) ?? 'any';
}
