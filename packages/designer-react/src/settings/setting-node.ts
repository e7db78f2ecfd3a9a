import type { JsonSchema } from '@hearth/definition';
import { metaSchemas } from '@hearth/definition/parse';
import type { Json } from '@hearth/expression';

/**
 * A place of the language that can be set: what the meta-schema says of it and under which name its words are found.
 * The designer has no list of settings of its own; whatever the meta-schemas know can be made on screen.
 */
export interface SettingNode {
  /** Where it stands: `userTask.who`. Names its label. */
  label: string;
  /** The shape that stands there, under whose name its inside is found: `who`. */
  key: string;
  schema: JsonSchema;
  /** The meta-schema that holds `$defs`. */
  root: JsonSchema;
}

/** A member of a shape. */
export interface SettingMember {
  name: string;
  optional: boolean;
  node: SettingNode;
}

/** One of several things that may stand at a place: a plain value, or a shape told by the member that only it has. */
export type Alternative = { id: string; value: Json } | { id: string; node: SettingNode };

const prefix = '#/$defs/';

/** The node of a schema that stands at a place; follows `$ref`. */
export function nodeOf(root: JsonSchema, schema: JsonSchema, label: string): SettingNode {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return { label, key: label, schema, root };
  const name = $ref.slice(prefix.length);
  return { ...nodeOf(root, defOf(root, name), label), key: name };
}

/** The node of a named part of a file: a step by its type, `figure`, `link`. */
export function partNode(file: 'task' | 'workflow' | 'figures', name: string): SettingNode {
  const root: JsonSchema = metaSchemas[file];
  return { label: name, key: name, schema: defOf(root, name), root };
}

/** The node of a whole file. */
export function fileNode(file: 'task' | 'workflow' | 'figures' | 'register'): SettingNode {
  const root: JsonSchema = metaSchemas[file];
  const schema = file === 'figures' ? ((root.anyOf as JsonSchema[])[1] as JsonSchema) : root;
  return { label: file, key: file, schema, root };
}

/** The members of a shape in the order of the language. `$schema` is nobody's setting. */
export function membersOf(node: SettingNode): SettingMember[] {
  const required = new Set((node.schema.required as string[] | undefined) ?? []);
  return Object.entries((node.schema.properties as Record<string, JsonSchema> | undefined) ?? {})
    .filter(([name]) => name !== '$schema')
    .map(([name, schema]) => ({
      name,
      optional: !required.has(name),
      node: nodeOf(node.root, schema, `${node.key}.${name}`),
    }));
}

/** What an element of a list is; undefined where no list stands. */
export function itemOf(node: SettingNode): SettingNode | undefined {
  const { items } = node.schema;
  return items === undefined ? undefined : nodeOf(node.root, items as JsonSchema, node.label);
}

/** What may stand at a place, one after the other; nothing when only one thing may. */
export function alternativesOf(node: SettingNode): Alternative[] {
  const { anyOf } = node.schema;
  if (!Array.isArray(anyOf)) return [];
  return (anyOf as JsonSchema[]).flatMap((schema): Alternative[] => {
    if (Array.isArray(schema.enum)) return (schema.enum as Json[]).map((value) => ({ id: String(value), value }));
    const inner = nodeOf(node.root, schema, node.label);
    return [{ id: tellOf(inner.schema), node: '$ref' in schema ? inner : { ...inner, key: node.key } }];
  });
}

/** The alternative that a value is; undefined when it is none. */
export function alternativeOf(node: SettingNode, value: Json | undefined): Alternative | undefined {
  return alternativesOf(node).find((one) => ('node' in one ? fits(one.node, value) : one.value === value));
}

/** The step that a value is, by its type; any other node stays as it is. */
export function concrete(node: SettingNode, value: Json | undefined): SettingNode {
  if (node.key !== 'step') return node;
  const type = isRecord(value) ? String(value.type) : '';
  const schema = defsOf(node.root)[type];
  return schema ? { ...node, key: type, schema } : node;
}

export const isRecord = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(node: SettingNode, value: Json | undefined): boolean {
  const { type } = node.schema;
  if (type === 'object') return isRecord(value) && tellOf(node.schema) in value;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return typeof value === 'number';
  return type === 'string' && typeof value === 'string';
}

/** The first member that a shape must have, or the type of a plain value. */
const tellOf = ({ required, type }: JsonSchema): string => (required as string[] | undefined)?.[0] ?? String(type);

const defsOf = (root: JsonSchema): Record<string, JsonSchema> => root.$defs as Record<string, JsonSchema>;

function defOf(root: JsonSchema, name: string): JsonSchema {
  const found = defsOf(root)[name];
  if (!found) throw new Error(`the language has no ${name}`);
  return found;
}
