import { type BenchField, type BenchSpec, choices, switchKey } from '../spec.ts';

function componentOf({ key, title, kind }: BenchField): object {
  const types = {
    text: { type: 'textfield', validate: { maxLength: 60 } },
    number: { type: 'number', validate: { min: 0 } },
    choice: { type: 'select', values: choices.map((value) => ({ label: value, value })) },
    date: { type: 'datetime', subtype: 'date' },
    'yes-no': { type: 'checkbox' },
  } as const;
  const label = kind === 'date' ? { dateLabel: title } : { label: title };
  return { id: key, key, ...label, ...types[kind] };
}

/** What form-js reads: conditions in FEEL that say when to hide. */
export function formJsDefinition({ fields, shownBySwitch }: BenchSpec): object {
  return {
    type: 'default',
    schemaVersion: 18,
    components: [
      ...fields.map(componentOf),
      {
        type: 'group',
        id: 'shown',
        label: '附加',
        conditional: { hide: `=${switchKey} != true` },
        components: shownBySwitch.map(componentOf),
      },
    ],
  };
}
