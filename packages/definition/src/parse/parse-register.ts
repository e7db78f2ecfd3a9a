import type { Json, Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Figure } from '../figure.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { JsonObject } from '../json/equal.ts';
import { below, pointerOf } from '../json/pointer.ts';
import { sha256 } from '../json/sha256.ts';
import { kindOf } from '../kinds/index.ts';
import type { Register, RegisterDefinition } from '../register.ts';
import type { Task } from '../task.ts';
import { fieldByPath, rowsAround } from '../walk/fields.ts';
import { typeScopes } from '../walk/type-scope.ts';
import { checkLevels, checkPosts } from './check-posts.ts';
import { checkWho } from './check-who.ts';
import { compileFigures } from './compile-figures.ts';
import { compileForm } from './compile-form.ts';
import { checkFieldList } from './compile-task.ts';
import { compileText } from './expression.ts';
import type { Known } from './known.ts';
import { checkName } from './names.ts';
import { figuresIn, levelsOf, type ParseContext, sentencesIn } from './parse-definition.ts';
import { named } from './read-fields.ts';
import { readFile } from './read-file.ts';
import { hasErrors, type Report, reportOf } from './report.ts';

/** The files of a register: each as text, as bytes, or as JSON already read. */
export interface RegisterSource {
  register: unknown;
  form: unknown;
  figures?: unknown;
}

/** Turns the files of a register into one that can be published, or tells all problems of all files, as `parseDefinition` does. */
export function parseRegister(
  source: RegisterSource,
  context: ParseContext,
): { register?: RegisterDefinition; problems: Problem[] } {
  const reports = {
    register: reportOf('register.json'),
    form: reportOf('form.json'),
    figures: reportOf('figures.json'),
  };
  const read = (name: keyof typeof reports, file: unknown): Json | undefined => readFile(file, name, reports[name]);
  const files: Files = {
    register: read('register', source.register) as Register<string> | undefined,
    form: read('form', source.form) as JsonObject | undefined,
    figures: read('figures', source.figures ?? []),
  };
  const register = compile(files, context, reports);
  const problems = Object.values(reports).flatMap((report) => report.problems);
  return register && !hasErrors(problems) ? { register, problems } : { problems };
}

interface Files {
  register: Register<string> | undefined;
  form: JsonObject | undefined;
  figures: Json | undefined;
}

function compile(
  files: Files,
  { posts, levels }: ParseContext,
  reports: Record<keyof Files, Report>,
): RegisterDefinition | undefined {
  const { register } = files;
  const form = files.form && compileForm(files.form, register?.settings ?? {}, reports.form);
  if (!form || !register) return undefined;
  const { $schema, ...rest } = register as Register<string> & { $schema?: string };
  const known: Known = {
    task: { ...rest, start: rest.maintain } as unknown as Task<unknown>,
    form,
    names: typeScopes(form, register.settings),
    posts,
    levels: levels ?? levelsOf(posts),
    workflow: { results: [], steps: [] },
    places: [],
  };
  const [figures, base] = figuresIn(files.figures);
  return {
    id: register.id,
    hash: sha256(canonicalJson(files as unknown as Json)),
    register: compileRegister(rest, known, reports.register),
    form,
    figures: compileFigures(figures.map(ownEntries(register.id)), base, known, reports.figures),
    ...sentencesIn(files.figures),
  };
}

/** A register has no cases: what its figures count are its entries. */
const ownEntries =
  (id: string) =>
  (figure: Figure<string>): Figure<string> => ({ source: { register: id }, ...figure });

function compileRegister(source: Register<string>, known: Known, report: Report): Register<Expression> {
  const { maintain, readers = [], search, list } = source;
  checkPosts(maintain.posts, '/maintain/posts', known, report);
  checkLevels(maintain.levels, '/maintain/levels', known, report);
  for (const name of Object.keys(source.settings ?? {})) checkName(name, pointerOf(['settings', name]), report);
  for (const [at, keys] of source.identifiers.entries()) checkKeys(keys, pointerOf(['identifiers', at]), known, report);
  checkKeys(source.dated ?? [], '/dated', known, report);
  if (source.countsAt !== undefined) checkCountsAt(source.countsAt, known, report);
  checkFieldList(search, '/search', known, report);
  checkFieldList(list, '/list', known, report);
  for (const [index, reader] of readers.entries()) {
    const at = pointerOf(['readers', index]);
    if ('actor' in reader || reader.not) report.add('register-without-cases', at, { title: source.title });
    else checkWho(reader, at, known, report);
  }
  return { ...source, entryTitle: compileText(source.entryTitle, known.names(''), 'text', '/entryTitle', report) };
}

/** An entry counts at one unit, so that a field of its rows says nothing. */
function checkCountsAt(path: string, { form }: Known, report: Report): void {
  const field = fieldByPath(form.fields, path);
  if (!field)
    report.add(
      'unknown-field',
      '/countsAt',
      named(
        path,
        form.fields.map(({ key }) => key),
      ),
    );
  else if (kindOf(field).refersTo !== 'unit' || rowsAround(form, path) !== '')
    report.add('counts-at-no-unit', '/countsAt', { name: field.title });
}

/** Fields of an entry that hold one value each. */
function checkKeys(keys: readonly string[], path: string, known: Known, report: Report): void {
  checkFieldList(keys, path, known, report);
  for (const [index, key] of keys.entries()) {
    const field = fieldByPath(known.form.fields, key);
    if (field && (kindOf(field).holds !== undefined || kindOf(field).valueType === 'none'))
      report.add('field-not-a-value', below(path, index), { name: field.title });
  }
}
