import { formFromSchema } from '@hearth/definition/parse';
import { type BenchField, type BenchSpec, switchKey } from '../spec.ts';
import { propertyOf } from './json-schema.ts';

type Properties = Record<string, Record<string, unknown>>;

/** A tick box, as all others show it; by itself a question is answered with yes or no. */
const propertiesOf = (fields: readonly BenchField[], more: object): Properties =>
  Object.fromEntries(
    fields.map((field) => [
      field.key,
      { ...propertyOf(field), ...(field.kind === 'yes-no' && { widget: 'checkbox' }), ...more },
    ]),
  );

/** A published form, as a server hands it out. Each of the fields of the switch has its own condition. */
export function hearthDefinition({ fields, shownBySwitch }: BenchSpec): object {
  const { form, problems } = formFromSchema({
    type: 'object',
    properties: {
      ...propertiesOf(fields, {}),
      ...propertiesOf(shownBySwitch, { visibleWhen: `${switchKey} = true` }),
    },
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return { fields: form.fields, rules: form.rules };
}
