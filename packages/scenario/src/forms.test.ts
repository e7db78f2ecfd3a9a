import { fileURLToPath } from 'node:url';
import { loadForms, problemLines } from '@hearth/engine';
import { temporaryPlace } from '@hearth/storage/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { engineOffice } from './engine-office.ts';
import { describeFailure, play } from './play.ts';
import { readScenarios } from './read-scenarios.ts';

const folder = fileURLToPath(new URL('../../../forms', import.meta.url));
const forms = await loadForms(folder);
const { place, remove } = await temporaryPlace();
const office = await engineOffice(forms, place);
afterAll(() => office.close().then(remove));

test('every folder under forms/ is a definition', () => {
  expect(forms.broken.flatMap((broken) => problemLines(broken.folder, broken))).toEqual([]);
});

for (const { definition } of forms.forms) {
  const scenarios = await readScenarios(`${folder}/${definition.id}`);

  describe(definition.task.title, () => {
    test('has a story for the way that goes well and for those that do not', () => {
      expect(scenarios.length).toBeGreaterThanOrEqual(4);
    });

    test.each(scenarios)('$scenario.title', async ({ scenario }) => {
      const failure = await play(scenario, definition, office.of(definition.id));
      expect(failure && describeFailure(scenario, failure)).toBeUndefined();
    });
  });
}
