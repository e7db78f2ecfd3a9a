import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '@hearth/definition';
import { formFolders, loadForm, messageOf, problemLines, readPosts } from '@hearth/engine';
import type { Problem } from '@hearth/expression';
import { proveSound } from '@hearth/kernel';
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
  if (existsSync(join(folder, 'task.json'))) return [folder];
  // A folder without definitions in it is taken as a definition that lacks its files.
  const inside = (await formFolders(folder)).filter((name) => existsSync(join(folder, name, 'task.json')));
  return inside.length > 0 ? inside.map((name) => join(folder, name)) : [folder];
}

async function checkFolder(folder: string, json: boolean, { out, err, words, env }: Terminal): Promise<number> {
  const { posts } = await readPosts(postsBeside(folder));
  const { definition, problems: read } = await loadForm(folder, posts);
  const problems = definition ? [...read, ...check(definition, { posts }), ...proveSound(definition).findings] : read;
  const errors = problems.filter(({ level }) => level !== 'warning');
  if (json) for (const problem of problems) out(JSON.stringify(withFile(folder, problem)));
  else for (const line of problemLines(folder, { problems }, localeOf(env))) out(line);
  if (!json && problems.length === 0) err(words('definition-ok', { folder: basename(folder) }));
  return errors.length;
}

function withFile(folder: string, problem: Problem): object {
  const { file, ...params } = problem.params ?? {};
  const message = { 'zh-CN': messageOf(problem, 'zh-CN'), en: messageOf(problem, 'en') };
  return { ...problem, params, file: join(folder, String(file ?? '')), message };
}
