import type { Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { allFields } from '../walk/fields.ts';
import { type Checked, finding, type Place } from './finding.ts';

interface Named {
  title: string;
  /** Pointer from the list's own place. */
  at: string;
}

/** Two buttons, options or endings of one name: whoever chooses cannot tell them apart. */
export function checkSameTitles({ definition: { workflow, form }, places }: Checked): Problem[] {
  const ofResults = repeated(listed(workflow.results, 'results')).map(({ title, at }) =>
    finding('workflow', 'same-result-title', at, { name: title }),
  );
  const ofSteps = places.flatMap((place) =>
    repeated(choicesAt(place)).map(({ title, at }) =>
      finding('workflow', 'same-outcome-title', place.pointer + at, { name: title, title: place.step.title }),
    ),
  );
  const ofFields = allFields(form.fields).flatMap((field) =>
    repeated((field.options ?? []).filter(({ retired }) => !retired).map(({ title }) => ({ title, at: '' }))).map(
      ({ title }) =>
        finding('form', 'same-option-title', pointerOf(pointerParts(form, field.path)), {
          name: field.title,
          option: title,
        }),
    ),
  );
  return [...ofResults, ...ofSteps, ...ofFields];
}

function choicesAt({ step }: Place): Named[] {
  if (step.type === 'userTask') return listed(step.outcomes, 'outcomes');
  if (step.type === 'signOff' && step.votes)
    return Object.entries(step.votes).map(([vote, title]) => ({ title, at: pointerOf(['votes', vote]) }));
  return [];
}

const listed = (items: readonly { title: string }[], key: string): Named[] =>
  items.map(({ title }, index) => ({ title, at: pointerOf([key, index, 'title']) }));

const repeated = (items: readonly Named[]): Named[] =>
  items.filter(({ title }, index) => items.findIndex((one) => one.title === title) < index);
