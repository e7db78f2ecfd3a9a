import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formsFolder } from './root.ts';

/** The folder whose posts a definition means: the one it stands in, else the repository's. */
export function postsBeside(folder: string): string {
  const beside = dirname(resolve(folder));
  return existsSync(join(beside, 'posts.json')) ? beside : formsFolder;
}
