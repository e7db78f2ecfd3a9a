import type { Json, Problem } from '@hearth/expression';
import type { Definition } from '../definition.ts';
import type { Figure } from '../figure.ts';
import { canonicalJson } from '../json/canonical.ts';
import { isObject, type JsonObject } from '../json/equal.ts';
import { sha256 } from '../json/sha256.ts';
import type { PostKind } from '../posts.ts';
import type { Task } from '../task.ts';
import { stepsOf } from '../walk/steps.ts';
import { typeScopes } from '../walk/type-scope.ts';
import { compileFigures } from './compile-figures.ts';
import { compileForm } from './compile-form.ts';
import { compileTask } from './compile-task.ts';
import { compileWorkflow } from './compile-workflow.ts';
import { readFile } from './read-file.ts';
import { hasErrors, type Report, reportOf } from './report.ts';

/** The files of a definition: each as text, as bytes, or as JSON already read. */
export interface DefinitionSource {
  task: unknown;
  form: unknown;
  workflow: unknown;
  figures?: unknown;
}

/** What a definition may refer to beyond its own files. */
export interface ParseContext {
  posts: readonly PostKind[];
  /** Levels of the union tree; default: those that the posts name. */
  levels?: readonly string[];
}

/**
 * Turns the files of a task into a definition that can be published and run. All problems of all files are returned, each with
 * the file in `params.file`, a JSON pointer into it and, inside an expression, `from` and `to`. There is a definition if
 * none of them is an error.
 */
export function parseDefinition(
  source: DefinitionSource,
  context: ParseContext,
): { definition?: Definition; problems: Problem[] } {
  const reports = {
    task: reportOf('task.json'),
    form: reportOf('form.json'),
    workflow: reportOf('workflow.json'),
    figures: reportOf('figures.json'),
  };
  const read = (name: keyof typeof reports, file: unknown): Json | undefined => readFile(file, name, reports[name]);
  const task = read('task', source.task) as Task<string> | undefined;
  const form = read('form', source.form) as JsonObject | undefined;
  const workflow = read('workflow', source.workflow) as JsonObject | undefined;
  const figures = read('figures', source.figures ?? []);
  const definition = compile({ task, form, workflow, figures }, context, reports);
  const problems = Object.values(reports).flatMap((report) => report.problems);
  return definition && !hasErrors(problems) ? { definition, problems } : { problems };
}

interface Files {
  task: Task<string> | undefined;
  form: JsonObject | undefined;
  workflow: JsonObject | undefined;
  figures: Json | undefined;
}

/** Each file is compiled against those before it, as far as these could be read. */
function compile(
  files: Files,
  { posts, levels }: ParseContext,
  reports: Record<keyof Files, Report>,
): Definition | undefined {
  const { task, form: formFile, workflow: workflowFile } = files;
  if (!formFile) return undefined;
  const form = compileForm(formFile, task?.settings ?? {}, reports.form);
  if (!task || !workflowFile) return undefined;
  const known = { task, form, names: typeScopes(form, task.settings), posts, levels: levels ?? levelsOf(posts) };
  const workflow = compileWorkflow(workflowFile, known, reports.workflow);
  const all = { ...known, workflow, places: stepsOf(workflow) };
  const { $schema, ...rest } = task as Task<string> & { $schema?: string };
  return {
    id: task.id,
    hash: contentHash(files),
    task: compileTask(rest, all, reports.task),
    form,
    workflow,
    figures: compileFigures(...figuresIn(files.figures), all, reports.figures),
    ...sentencesIn(files.figures),
  };
}

/** A figures file is a list, or an object that holds it so that the file can name its meta-schema. */
export function figuresIn(file: Json | undefined): [Figure<string>[], string] {
  const list = Array.isArray(file) ? file : (file as JsonObject | undefined)?.figures;
  return [(list ?? []) as unknown as Figure<string>[], Array.isArray(file) ? '' : '/figures'];
}

/** The sentences that stand beside the figures. */
export const sentencesIn = (file: Json | undefined): { sentences?: Json[] } =>
  isObject(file ?? null) && Array.isArray((file as JsonObject).sentences)
    ? { sentences: (file as JsonObject).sentences as Json[] }
    : {};

/** The levels that some post may stand at. */
export const levelsOf = (posts: readonly PostKind[]): string[] => [...new Set(posts.flatMap((post) => post.levels))];

/** SHA-256 of what the files say: blanks, order of keys and spelling of characters do not count. */
function contentHash({ task, form, workflow, figures }: Files): string {
  return sha256(canonicalJson({ task, form, workflow, figures } as unknown as Json));
}
