import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from './scenario.ts';

export interface FoundScenario {
  /** Name of the file without its ending. */
  name: string;
  scenario: Scenario;
}

/** The scenarios beside a task's definition, in the order of their names. A file that is no JSON is a fault that names it. */
export async function readScenarios(folder: string): Promise<FoundScenario[]> {
  const scenarios = join(folder, 'scenarios');
  if (!existsSync(scenarios)) return [];
  const names = (await readdir(scenarios)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(scenarios, name);
      try {
        return { name: name.replace(/\.json$/, ''), scenario: JSON.parse(await readFile(file, 'utf8')) as Scenario };
      } catch (cause) {
        throw new Error(`${file} cannot be read`, { cause });
      }
    }),
  );
}
