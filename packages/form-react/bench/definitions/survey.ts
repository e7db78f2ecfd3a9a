import { type BenchField, type BenchSpec, choices, switchKey } from '../spec.ts';

function questionOf({ key, title, kind }: BenchField): object {
  const types = {
    text: { type: 'text', maxLength: 60 },
    number: { type: 'text', inputType: 'number', min: 0 },
    choice: { type: 'dropdown', choices, searchEnabled: false },
    date: { type: 'text', inputType: 'date' },
    'yes-no': { type: 'boolean', renderAs: 'checkbox' },
  } as const;
  return { name: key, title, ...types[kind] };
}

/** What SurveyJS reads. It is told of every key, as all other engines are; its default is to hear of them on leaving. */
export function surveyDefinition({ fields, shownBySwitch }: BenchSpec): object {
  return {
    textUpdateMode: 'onTyping',
    showQuestionNumbers: 'off',
    elements: [
      ...fields.map(questionOf),
      {
        type: 'panel',
        name: 'shown',
        visibleIf: `{${switchKey}} = true`,
        elements: shownBySwitch.map(questionOf),
      },
    ],
  };
}
