import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition } from '@hearth/definition';
import type { Recipe } from './recipe.ts';

/** The recipes of the tasks that have one, in the order of the definitions. */
export async function readRecipes(
  forms: string,
  definitions: readonly Definition[],
): Promise<{ definition: Definition; recipe: Recipe }[]> {
  const found: { definition: Definition; recipe: Recipe }[] = [];
  for (const definition of definitions) {
    const file = join(forms, definition.id, 'demo.json');
    if (existsSync(file)) found.push({ definition, recipe: JSON.parse(await readFile(file, 'utf8')) as Recipe });
  }
  return found;
}
