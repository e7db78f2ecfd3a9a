import type { Expression } from '../expression.ts';
import { pointerOf } from '../json/pointer.ts';
import type { Task } from '../task.ts';
import { fieldByPath } from '../walk/fields.ts';
import { checkLevels, checkPosts } from './check-posts.ts';
import { checkWho } from './check-who.ts';
import { compileLinks, compileSchedules } from './compile-links.ts';
import { compilePapers } from './compile-papers.ts';
import { compileUnique } from './compile-unique.ts';
import { compileText } from './expression.ts';
import type { Known } from './known.ts';
import { checkName } from './names.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The task of a source file that its meta-schema has accepted. */
export function compileTask(source: Task<string>, known: Known, report: Report): Task<Expression> {
  const { caseTitle, links, unique, papers, schedules, ...rest } = source;
  checkStart(source, known, report);
  checkNumbering(source.numbering.pattern, report);
  for (const name of Object.keys(source.settings ?? {})) checkName(name, pointerOf(['settings', name]), report);
  checkFieldList(source.list, '/list', known, report);
  for (const key of ['readers', 'correct'] as const)
    for (const [index, who] of (source[key] ?? []).entries()) checkWho(who, pointerOf([key, index]), known, report);
  return {
    ...rest,
    ...(caseTitle !== undefined && {
      caseTitle: compileText(caseTitle, known.names(''), 'text', '/caseTitle', report),
    }),
    ...(links && { links: compileLinks(links, known, report) }),
    ...(unique && { unique: compileUnique(unique, known, report) }),
    ...(papers && { papers: compilePapers(papers, known, report) }),
    ...(schedules && { schedules: compileSchedules(schedules, known, report) }),
  };
}

/** Fields named in a list of paths from the root. */
export function checkFieldList(
  paths: readonly string[] | undefined,
  at: string,
  { form }: Pick<Known, 'form'>,
  report: Report,
): void {
  const keys = form.fields.map(({ key }) => key);
  for (const [index, path] of (paths ?? []).entries())
    if (!fieldByPath(form.fields, path)) report.add('unknown-field', `${at}/${index}`, named(path, keys));
}

function checkStart({ start }: Task<string>, known: Known, report: Report): void {
  checkPosts(start.posts, '/start/posts', known, report);
  checkLevels(start.levels, '/start/levels', known, report);
}

/** Two cases may not get one number: the sequence has to be in it. */
function checkNumbering(pattern: string, report: Report): void {
  const path = '/numbering/pattern';
  if (!/\{seq(:\d{1,2})?\}/.test(pattern)) report.add('numbering-without-seq', path, { pattern });
  for (const [part] of pattern.matchAll(/\{[^}]*\}?/g)) {
    if (!/^\{(year|unit|seq(:\d{1,2})?)\}$/.test(part)) report.add('numbering-unknown-part', path, { part });
  }
}
