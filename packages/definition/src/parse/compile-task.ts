import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import type { Task } from '../task.ts';
import { fieldByPath } from '../walk/fields.ts';
import { typeScope } from '../walk/type-scope.ts';
import { checkWho } from './check-who.ts';
import { compileText } from './expression.ts';
import type { Known } from './known.ts';
import { checkName } from './names.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The task of a source file that its meta-schema has accepted. */
export function compileTask(source: Task<string>, known: Known, report: Report): Task<Expression> {
  const { caseTitle, ...rest } = source;
  checkStart(source, known, report);
  checkNumbering(source.numbering.pattern, report);
  for (const name of Object.keys(source.settings ?? {})) checkName(name, pointerOf(['settings', name]), report);
  for (const [index, path] of (source.list ?? []).entries()) {
    if (fieldByPath(known.form.fields, path)) continue;
    report.add(
      'unknown-field',
      pointerOf(['list', index]),
      named(
        path,
        known.form.fields.map(({ key }) => key),
      ),
    );
  }
  for (const [index, reader] of (source.readers ?? []).entries()) {
    checkWho(reader, pointerOf(['readers', index]), known, report);
  }
  if (caseTitle === undefined) return rest;
  return {
    ...rest,
    caseTitle: compileText(caseTitle, typeScope(known.form, '', source.settings), 'text', '/caseTitle', report),
  };
}

function checkStart({ start }: Task<string>, known: Known, report: Report): void {
  const ids = known.posts.map(({ id }) => id);
  for (const [index, post] of start.posts.entries()) {
    if (!ids.includes(post)) report.add('unknown-post', pointerOf(['start', 'posts', index]), named(post, ids));
  }
  for (const [index, level] of start.levels.entries()) {
    if (!known.levels.includes(level)) {
      report.add('unknown-level', pointerOf(['start', 'levels', index]), named(level, known.levels));
    }
  }
}

/** Two cases may not get one number: the sequence has to be in it. */
function checkNumbering(pattern: string, report: Report): void {
  const path = '/numbering/pattern';
  if (!/\{seq(:\d{1,2})?\}/.test(pattern)) report.add('numbering-without-seq', path, { pattern });
  for (const [part] of pattern.matchAll(/\{[^}]*\}?/g)) {
    if (!/^\{(year|unit|seq(:\d{1,2})?)\}$/.test(part)) report.add('numbering-unknown-part', path, { part });
  }
}
