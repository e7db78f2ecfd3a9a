import { type BenchField, type BenchSpec, choices, switchKey } from '../spec.ts';

/** The JSON Schema of one field, as plain as it goes. */
export function propertyOf({ kind, title }: BenchField): Record<string, unknown> {
  const types = {
    text: { type: 'string', maxLength: 60 },
    number: { type: 'number', minimum: 0 },
    choice: { type: 'string', enum: choices },
    date: { type: 'string', format: 'date' },
    'yes-no': { type: 'boolean' },
  } as const;
  return { title, ...types[kind] };
}

export const propertiesOf = (fields: readonly BenchField[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field.key, propertyOf(field)]));

/** What RJSF reads: the condition stands in the schema. */
export function rjsfSchema({ fields, shownBySwitch }: BenchSpec): object {
  return {
    type: 'object',
    properties: propertiesOf(fields),
    if: { properties: { [switchKey]: { const: true } }, required: [switchKey] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { properties: propertiesOf(shownBySwitch) },
  };
}

const controlsOf = (fields: readonly BenchField[]) =>
  fields.map(({ key }) => ({ type: 'Control', scope: `#/properties/${key}` }));

/** What JSON Forms reads: the condition is a rule of the layout. */
export function jsonFormsDefinition({ fields, shownBySwitch }: BenchSpec): object {
  return {
    schema: { type: 'object', properties: propertiesOf([...fields, ...shownBySwitch]) },
    uischema: {
      type: 'VerticalLayout',
      elements: [
        ...controlsOf(fields),
        {
          type: 'VerticalLayout',
          elements: controlsOf(shownBySwitch),
          rule: {
            effect: 'SHOW',
            condition: { scope: `#/properties/${switchKey}`, schema: { const: true }, failWhenUndefined: true },
          },
        },
      ],
    },
  };
}
