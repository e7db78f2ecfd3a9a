import { fileURLToPath } from 'node:url';
import { loadForms } from '@hearth/engine';
import { temporaryPlace } from '@hearth/storage/testing';
import { afterAll, expect, test } from 'vitest';
import { engineOffice } from './engine-office.ts';
import { describeFailure, play } from './play.ts';
import { readScenarios } from './read-scenarios.ts';
import type { Scenario } from './scenario.ts';

const folder = fileURLToPath(new URL('../../../forms', import.meta.url));
const forms = await loadForms(folder);
const { place, remove } = await temporaryPlace();
const office = await engineOffice(forms, place);
afterAll(() => office.close().then(remove));

// Any task will do: what is shown here is how a story that goes wrong is told.
const { definition } = forms.forms[0]!;
const { scenario } = (await readScenarios(`${folder}/${definition.id}`))[0]!;

test('a wrong expectation is told with its step, its place and both values', async () => {
  const told = await failureOf({
    ...scenario,
    steps: [scenario.steps[0]!, { expect: { status: 'ended', open: ['nowhere'], figures: { nothing: 1 } } }],
  });
  expect(told).toMatch(/step 2: expect/);
  expect(told).toMatch(/status: expected "ended", was "running"/);
  expect(told).toMatch(/open: expected \["nowhere"\], was \[".+"\]/);
  expect(told).toMatch(/figures\/nothing: expected 1, was no such figure/);
});

test('a refusal that nobody told of stops the story, and so does one that did not come', async () => {
  const start = { ...scenario.steps[0]!, as: 'employers' } as Scenario['steps'][number];
  expect(await failureOf({ ...scenario, steps: [start] })).toMatch(
    /employers starts .+\n.+expected \[\], was \["may-not-start"\]/,
  );
  const refused = { ...scenario.steps[0]!, problems: ['form.required at /x'] } as Scenario['steps'][number];
  expect(await failureOf({ ...scenario, steps: [refused] })).toMatch(/expected \["form.required at \/x"\], was \[\]/);
});

test('work that is not there is told as such', async () => {
  const steps = [scenario.steps[0]!, { as: 'admin', do: 'no-such-step', outcome: 'agree' }];
  expect(await failureOf({ ...scenario, steps })).toMatch(
    /admin does no-such-step → agree\n.+no work item of no-such-step fits/,
  );
});

async function failureOf(changed: Scenario): Promise<string | undefined> {
  const { expect: _, ...story } = changed;
  const failure = await play(story, definition, office.of(definition.id));
  return failure && describeFailure(story, failure);
}
