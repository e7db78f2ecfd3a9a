import type { Json } from '@hearth/expression';
import { type Db, findFile } from '@hearth/storage';
import { problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/** What a document says of a file, and where it says so. */
interface Named {
  path: string;
  file: { id: string; name: string; size: number; type: string };
}

/**
 * Refuses answers that call a file something else than it is. The limits of a definition are checked on what the document says of its
 * files, so that must be what arrived: `file-not-as-stored`. A file that is not here yet is nobody's but its sender's.
 */
export async function checkNamedFiles(db: Db, answers: Json): Promise<void> {
  for (const { path, file } of filesNamedIn(answers, '')) {
    const stored = await findFile(db, file.id);
    if (stored && (stored.size !== file.size || stored.type !== file.type)) {
      throw new Refusal(422, [problem('file-not-as-stored', { name: file.name }, path)]);
    }
  }
}

function filesNamedIn(value: Json, path: string): Named[] {
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
