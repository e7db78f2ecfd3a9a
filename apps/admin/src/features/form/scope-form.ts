import { type Definition, type Form, fieldByPath } from '@hearth/definition';

/** The form of a scope: the whole form, or the inside of a row of the group that stands at this dotted path. */
export function formOfScope(
  definition: Definition,
  scope: string,
): Pick<Form, 'fields' | 'rules'> & { layout?: Form['layout'] } {
  if (scope === '') return definition.form;
  const group = fieldByPath(definition.form.fields, scope);
  if (!group?.fields) throw new Error(`${definition.id} has no repeating group at ${scope}`);
  return { fields: group.fields, rules: group.rules ?? [] };
}
