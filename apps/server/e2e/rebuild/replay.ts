import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadForms } from '@hearth/engine';
import { describeFailure, engineOffice, play, readScenarios, type Scenario } from '@hearth/scenario';
import { formsFolder } from '../../src/host/root.ts';
import type { Files, JsonObject } from './files.ts';
import { withNamesOf } from './same-names.ts';

export interface Replayed {
  scenario: string;
  failure: string | undefined;
}

/** Plays the scenarios of a shipped task with a definition that was made anew, in an office that has both. */
export async function replay(task: string, before: Files, after: Files): Promise<Replayed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-rebuilt-'));
  cpSync(formsFolder, folder, { recursive: true });
  const id = String(after.task.id);
  mkdirSync(join(folder, id));
  for (const [name, file] of Object.entries(after))
    writeFileSync(join(folder, id, `${name}.json`), JSON.stringify(file));
  const loaded = await loadForms(folder);
  const found = loaded.forms.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(JSON.stringify(loaded.broken));
  const office = await engineOffice(loaded);
  const replayed: Replayed[] = [];
  for (const { name, scenario } of await readScenarios(join(formsFolder, task))) {
    const own = withNamesOf(scenario as unknown as JsonObject, before, after) as unknown as Scenario;
    const failure = await play(own, found.definition, office.of(id));
    replayed.push({ scenario: name, failure: failure && describeFailure(own, failure) });
  }
  await office.close();
  rmSync(folder, { recursive: true });
  return replayed;
}
