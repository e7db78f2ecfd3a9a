import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseScenario } from '@hearth/definition/parse';
import { type LoadedForms, loadForm, loadForms, problemLines, readPosts } from '@hearth/engine';
import { describeFailure, engineOffice, play, type Scenario } from '@hearth/scenario';
import { postsBeside } from '../host/posts-beside.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

/**
 * Plays a scenario on a definition with a whole engine and a database of its own, together with the tasks and registers that stand beside
 * it, and tells where it went another way.
 */
export async function simulate(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const { out, words, env } = terminal;
  const [folder, file] = positionals;
  if (folder === undefined || file === undefined)
    throw new UsageError(words('value-missing', { name: '<definition> <scenario>' }));
  for (const path of [folder, file]) if (!existsSync(path)) throw new UsageError(words('path-missing', { path }));
  const { posts } = await readPosts(postsBeside(folder));
  const { definition, source, problems } = await loadForm(folder, posts);
  const read = parseScenario(await readFile(file), basename(file));
  const lines = [
    ...problemLines(folder, { problems: definition ? [] : problems }, localeOf(env)),
    ...problemLines(dirname(file), { problems: read.scenario ? [] : read.problems }, localeOf(env)),
  ];
  for (const line of lines) out(line);
  if (!definition || !read.scenario) return 1;
  const scenario = read.scenario as unknown as Scenario;
  const { forms, registers = [] } = await besideOf(folder);
  const others = forms.filter((form) => form.definition.id !== definition.id);
  const office = await engineOffice({ posts, forms: [{ definition, source }, ...others], registers, broken: [] });
  try {
    const failure = await play(scenario, definition, office.of(definition.id));
    out(failure ? describeFailure(scenario, failure) : words('scenario-done', { title: scenario.title }));
    return failure ? 1 : 0;
  } finally {
    await office.close();
  }
}

/** What a definition may lead to; nothing where it stands alone, without posts beside it. */
async function besideOf(folder: string): Promise<Pick<LoadedForms, 'forms' | 'registers'>> {
  const beside = dirname(resolve(folder));
  return postsBeside(folder) === beside ? loadForms(beside) : { forms: [] };
}
