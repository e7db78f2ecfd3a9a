import { type JsonSchema, kindFor } from '@hearth/definition';
import type { DefinitionDraft, JsonObject } from '../draft/draft.ts';
import { isObject } from '../draft/draft.ts';
import { get } from '../draft/json.ts';

/** A field of a draft as pickers and matrices show it. Reads schemas that are not right yet. */
export interface DraftField {
  /** Dotted path of keys from the form. */
  path: string;
  key: string;
  title: string;
  kind: string;
  /** Dotted path of the repeating group whose rows have it; `''` = the document. */
  scope: string;
  /** Groups and sections around it. */
  depth: number;
  holds: 'rows' | 'fields' | undefined;
  computed: boolean;
}

/** Every field of a form's schema in reading order, groups before their columns. */
export function fieldsOfSchema(schema: JsonSchema): DraftField[] {
  return fieldsIn(schema as JsonObject, schema as JsonObject, '', '', 0);
}

export const fieldsOfDraft = ({ form }: Pick<DefinitionDraft, 'form'>): DraftField[] =>
  isObject(form.schema) ? fieldsOfSchema(form.schema) : [];

/** The fields that a step in this scope can name, with their paths counted from there. */
export function fieldsInScope(fields: readonly DraftField[], scope: string): DraftField[] {
  if (scope === '') return [...fields];
  return fields
    .filter(({ path }) => path.startsWith(`${scope}.`))
    .map((field) => ({ ...field, path: field.path.slice(scope.length + 1) }));
}

function fieldsIn(holder: JsonObject, root: JsonObject, before: string, scope: string, depth: number): DraftField[] {
  const properties = isObject(holder.properties) ? holder.properties : {};
  return Object.entries(properties).flatMap(([key, written]) => {
    const schema = resolved(written, root);
    if (!schema) return [];
    const kind = kindFor(schema);
    const path = before === '' ? key : `${before}.${key}`;
    const field: DraftField = {
      path,
      key,
      title: typeof schema.title === 'string' && schema.title !== '' ? schema.title : key,
      kind: kind?.name ?? 'text',
      scope,
      depth,
      holds: kind?.holds,
      computed: 'computed' in schema,
    };
    if (kind?.holds === 'rows') {
      const items = resolved(schema.items, root);
      return [field, ...(items ? fieldsIn(items, root, path, path, depth + 1) : [])];
    }
    return [field, ...(kind?.holds === 'fields' ? fieldsIn(schema, root, path, scope, depth + 1) : [])];
  });
}

/** A schema with the shared part that it refers to. */
function resolved(schema: unknown, root: JsonObject): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema.$ref !== 'string' || !schema.$ref.startsWith('#/')) return schema;
  const shared = get(root, schema.$ref.slice(1));
  return isObject(shared) ? { ...shared, ...schema } : schema;
}
