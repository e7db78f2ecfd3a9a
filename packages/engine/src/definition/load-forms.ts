import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition, PostKind, RegisterDefinition } from '@hearth/definition';
import { parseDefinition, parsePosts, parseRegister } from '@hearth/definition/parse';
import type { Locale, Problem } from '@hearth/expression';
import type { Json } from '@hearth/storage';
import { messageOf } from '../problems/catalogue.ts';
import { problem } from '../problems/problem.ts';

export interface LoadedForm {
  definition: Definition;
  /** The files as their author wrote them, by name. */
  source: Json;
}

/** A folder that is not a definition yet, with everything that is wrong with it. */
export interface BrokenForm {
  folder: string;
  /** Id of the task that it should hold: what `task.json` says, else the name of the folder. */
  task: string;
  /** Each with the file in `params.file` and a JSON pointer into it. */
  problems: Problem[];
}

export interface LoadedRegister {
  register: RegisterDefinition;
  source: Json;
}

export interface LoadedForms {
  posts: PostKind[];
  forms: LoadedForm[];
  registers?: LoadedRegister[];
  broken: BrokenForm[];
}

const required = ['task', 'form', 'workflow'] as const;
const optional = ['figures', 'register'] as const;

/** Reads every folder of definitions under `folder`. A broken one costs only itself. */
export async function loadForms(folder: string): Promise<LoadedForms> {
  const { posts, problems } = await readPosts(folder);
  const loaded: LoadedForms = { posts, forms: [], broken: [] };
  if (problems.length > 0) loaded.broken.push({ folder: '', task: '', problems });
  for (const name of await formFolders(folder)) {
    const { definition, register, source, problems } = await loadForm(join(folder, name), posts);
    const taken = definition && loaded.forms.some((form) => form.definition.id === definition.id);
    if (register) loaded.registers = [...(loaded.registers ?? []), { register, source }];
    else if (taken) loaded.broken.push({ folder: name, task: '', problems: [taskIdTaken(definition.id)] });
    else if (definition) loaded.forms.push({ definition, source });
    else loaded.broken.push({ folder: name, task: taskIdIn(source) ?? name, problems });
  }
  return loaded;
}

function taskIdIn(source: Json): string | undefined {
  try {
    const { id } = JSON.parse((source as { task: string }).task);
    return typeof id === 'string' ? id : undefined;
  } catch {
    // The file is what is broken, or missing.
    return undefined;
  }
}

/** What a folder holds: a task or a register, and what is wrong with its files. */
interface ReadForm {
  definition?: Definition;
  register?: RegisterDefinition;
  source: Json;
  problems: Problem[];
}

/** Folders read before, by the hash of what stood in them: most of reading is parsing expressions, and files seldom change. */
const readBefore = new Map<string, ReadForm>();
const readLimit = 200;

/** Reads one folder as the definition of a task or, when it holds `register.json`, of a register. */
export async function loadForm(folder: string, posts: readonly PostKind[]): Promise<ReadForm> {
  const { texts, unread } = await readTexts(folder);
  if (unread.length > 0) return { source: null, problems: unread };
  const key = contentsOf(texts, posts);
  const read = readBefore.get(key) ?? parseForm(texts, posts);
  if (!readBefore.has(key) && readBefore.size >= readLimit) readBefore.delete(readBefore.keys().next().value as string);
  readBefore.set(key, read);
  return read;
}

/** Names the files' contents and the posts that they may speak of; a file that is missing is not one that is empty. */
function contentsOf(texts: Texts, posts: readonly PostKind[]): string {
  const parts = createHash('sha256').update(JSON.stringify(posts));
  for (const [name, bytes] of Object.entries(texts)) parts.update(`\n${name} ${bytes?.length}\n`).update(bytes ?? '');
  return parts.digest('base64');
}

function parseForm(texts: Texts, posts: readonly PostKind[]): ReadForm {
  if (texts.register !== undefined) {
    const { register, form, figures } = texts;
    const parsed = parseRegister({ register, form, figures }, { posts });
    return { ...parsed, source: sourceOf({ register, form, figures }) };
  }
  const { definition, problems } = parseDefinition(
    { task: texts.task, form: texts.form, workflow: texts.workflow, figures: texts.figures },
    { posts },
  );
  const { register: _, ...files } = texts;
  const source = sourceOf(files);
  return definition ? { definition, source, problems } : { source, problems };
}

const sourceOf = (texts: Partial<Texts>): Json =>
  Object.fromEntries(
    Object.entries(texts).map(([name, bytes]) => [name, bytes === undefined ? null : bytes.toString('utf8')]),
  );

/** What is wrong with a folder, one line a problem: `forms/x/form.json: /schema/…: sentence`. */
export function problemLines(
  folder: string,
  { problems }: Pick<BrokenForm, 'problems'>,
  locale: Locale = 'zh-CN',
): string[] {
  return problems.map((problem) => {
    const file = join(folder, String(problem.params?.file ?? ''));
    const column = problem.from === undefined ? '' : `[${problem.from}]`;
    return `${file}: ${problem.path || '/'}${column}: ${messageOf(problem, locale)}`;
  });
}

/** The posts of a forms folder; none when it lists none. */
export async function readPosts(folder: string): Promise<{ posts: PostKind[]; problems: Problem[] }> {
  const file = join(folder, 'posts.json');
  if (!existsSync(file)) return { posts: [], problems: [] };
  const { posts = [], problems } = parsePosts(await readFile(file));
  return { posts, problems: problems.filter(({ level }) => level !== 'warning') };
}

/** Sub-folders that hold a task, in the order of their names. */
export async function formFolders(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

type Texts = Record<(typeof required)[number] | (typeof optional)[number], Buffer | undefined>;

async function readTexts(folder: string): Promise<{ texts: Texts; unread: Problem[] }> {
  const texts: Partial<Texts> = {};
  const unread: Problem[] = [];
  for (const name of [...required, ...optional]) {
    const file = `${name}.json`;
    try {
      texts[name] = existsSync(join(folder, file)) ? await readFile(join(folder, file)) : undefined;
    } catch (error) {
      // A folder of that name, or a file that the server may not read.
      unread.push(problem('file-unreadable', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }));
    }
  }
  return { texts: texts as Texts, unread };
}

const taskIdTaken = (id: string): Problem => problem('task-id-taken', { file: 'task.json', id }, '/id');
