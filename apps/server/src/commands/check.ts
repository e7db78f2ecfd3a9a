import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRegister, type Others } from '@hearth/definition';
import { formFolders, loadForm, loadForms, messageOf, problemLines, readPosts } from '@hearth/engine';
import type { Problem } from '@hearth/expression';
import { checkDefinition } from '@hearth/kernel';
import { postsBeside } from '../host/posts-beside.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

/**
 * Checks definitions: a folder of one, a folder of folders, or a file in one. What reads well is also looked through and proved to end.
 * Prints `file: pointer: message` lines; warnings among them do not count as problems found.
 */
export async function checkForms(args: string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length === 0) throw new UsageError(terminal.words('value-missing', { name: '<path>' }));
  let found = 0;
  for (const path of positionals) {
    for (const folder of await foldersAt(path, terminal))
      found += await checkFolder(folder, values.json === true, terminal);
  }
  return found > 0 ? 1 : 0;
}

async function foldersAt(path: string, { words }: Terminal): Promise<string[]> {
  if (!existsSync(path)) throw new UsageError(words('path-missing', { path }));
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (isDefinition(folder)) return [folder];
  // A folder without definitions in it is taken as a definition that lacks its files.
  const inside = (await formFolders(folder)).filter((name) => isDefinition(join(folder, name)));
  return inside.length > 0 ? inside.map((name) => join(folder, name)) : [folder];
}

const isDefinition = (folder: string): boolean =>
  ['task.json', 'register.json'].some((file) => existsSync(join(folder, file)));

async function checkFolder(folder: string, json: boolean, { out, err, words, env }: Terminal): Promise<number> {
  const { posts } = await readPosts(postsBeside(folder));
  const { definition, register, problems: read } = await loadForm(folder, posts);
  const others = await othersBeside(folder);
  const world = { posts, ...(others && { others }) };
  const found = definition
    ? checkDefinition(definition, world).findings
    : register
      ? checkRegister(register, world)
      : [];
  const problems = [...read, ...found];
  const errors = problems.filter(({ level }) => level !== 'warning');
  if (json) for (const problem of problems) out(JSON.stringify(withFile(folder, problem)));
  else for (const line of problemLines(folder, { problems }, localeOf(env))) out(line);
  if (!json && problems.length === 0) err(words('definition-ok', { folder: basename(folder) }));
  return errors.length;
}

const sets = new Map<string, Promise<Others>>();

/** The definitions that stand in the same folder, read once; nothing where a definition stands alone, without posts beside it. */
async function othersBeside(folder: string): Promise<Others | undefined> {
  const beside = dirname(resolve(folder));
  if (!existsSync(join(beside, 'posts.json'))) return undefined;
  const known = sets.get(beside) ?? readSet(beside);
  sets.set(beside, known);
  return known;
}

async function readSet(folder: string): Promise<Others> {
  const { forms, registers = [] } = await loadForms(folder);
  return { tasks: forms.map(({ definition }) => definition), registers: registers.map(({ register }) => register) };
}

function withFile(folder: string, problem: Problem): object {
  const { file, ...params } = problem.params ?? {};
  const message = { 'zh-CN': messageOf(problem, 'zh-CN'), en: messageOf(problem, 'en') };
  return { ...problem, params, file: join(folder, String(file ?? '')), message };
}
