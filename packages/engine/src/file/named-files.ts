import type { Json, Problem } from '@hearth/expression';
import { type Db, type FileRecord, findCase, findFile } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/** What a document says of a file, and where it says so. */
interface Named {
  path: string;
  file: { id: string; name: string; size: number; type: string };
}

/**
 * Refuses answers to a case that name a file which never arrived (`file-not-arrived`), unless the case has named it before, or that call
 * a file something else than it is (`file-not-as-stored`): the limits of a definition are checked on what the document says of its files.
 */
export async function checkNamedFiles(db: Db, caseId: string, answers: Json): Promise<void> {
  const named = filesNamedIn(answers);
  if (named.length === 0) return;
  const before = filesNamedIn((await findCase(db, caseId))?.document ?? null);
  const known = new Set(before.map(({ file }) => file.id));
  const problems: Problem[] = [];
  for (const { path, file } of named) {
    const code = faultOf(file, await findFile(db, file.id), known);
    if (code) problems.push(problem(code, { name: file.name }, path));
  }
  if (problems.length > 0) throw new Refusal(422, problems);
}

function faultOf(file: Named['file'], stored: FileRecord | undefined, known: ReadonlySet<string>) {
  if (!stored) return known.has(file.id) ? undefined : 'file-not-arrived';
  return stored.size === file.size && stored.type === file.type ? undefined : 'file-not-as-stored';
}

/** Every file that a value names, and where: a JSON pointer. */
export function filesNamedIn(value: Json, path = ''): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFile(value)) return [{ path, file: value }];
  return Object.entries(value).flatMap(([key, inside]) =>
    filesNamedIn(inside, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isFile(value: object): value is Named['file'] {
  const { id, name, size, type } = value as Record<string, unknown>;
  return [id, name, type].every((part) => typeof part === 'string') && typeof size === 'number';
}
