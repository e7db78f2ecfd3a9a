import { type FieldKind, type JsonSchema, kindNamed } from '@hearth/definition';
import { metaSchemas } from '@hearth/definition/parse';
import type { TextKey } from '../text/texts.ts';

/** A keyword of a field that can be set, with what the language says of its value. */
export interface Keyword {
  name: string;
  schema: JsonSchema;
}

/** Keywords that belong together on the screen. */
export interface KeywordGroup {
  title: TextKey;
  keywords: Keyword[];
  /** Closed until somebody opens it, or something in it is set. */
  folded: boolean;
}

const { field } = metaSchemas.form.$defs as { field: JsonSchema };
const known = field.properties as Record<string, JsonSchema>;

/** Limits of JSON Schema that mean something for a type of value. */
const limits: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'multipleOf'],
  integer: ['minimum', 'maximum'],
  array: ['minItems', 'maxItems'],
};

/** The settings of a kind, made from what it says of itself and what every field may carry; nothing here knows a kind by name. */
export function keywordGroups(name: string): KeywordGroup[] {
  const kind = kindNamed(name);
  if (!kind) return [];
  const own = Object.keys((kind.settings.properties ?? {}) as object).filter((keyword) => keyword !== 'options');
  const hasValue = kind.valueType !== 'none';
  const isPlain = hasValue && kind.holds === undefined;
  const fillable = isPlain && kind.refersTo !== 'file';
  const groups: KeywordGroup[] = [
    group('group.kind', own, kind),
    group(
      'group.when',
      [...(hasValue ? ['visibleWhen'] : ['visibleWhen']), ...(isPlain ? ['requiredWhen'] : [])],
      kind,
    ),
    group('group.value', fillable ? ['default', 'prefill', 'computed'] : [], kind, true),
    group('group.limits', limitsOf(kind), kind, true),
    group('group.privacy', isPlain ? privacyOf(kind) : hasValue ? ['sensitivity'] : [], kind, true),
    group(
      'group.look',
      [...(widgetsOf(kind).length > 0 ? ['widget'] : []), ...(isPlain ? ['readOnly', 'deprecated'] : [])],
      kind,
      true,
    ),
  ];
  return groups.filter(({ keywords }) => keywords.length > 0);
}

/** A yes to a text is the consent to it. */
const privacyOf = ({ valueType }: FieldKind): string[] => [
  ...['sensitivity', 'mask', 'purpose'],
  ...(valueType === 'boolean' ? ['consent', 'consentBy'] : []),
];

function group(title: TextKey, names: readonly string[], kind: FieldKind, folded = false): KeywordGroup {
  const own = (kind.settings.properties ?? {}) as Record<string, JsonSchema>;
  return { title, folded, keywords: names.map((name) => ({ name, schema: own[name] ?? known[name] ?? {} })) };
}

function limitsOf(kind: FieldKind): readonly string[] {
  const { type, format, pattern } = kind.base as { type?: string; format?: string; pattern?: string };
  if (kind.offers === 'many') return limits.array!;
  if (kind.offers || kind.refersTo || kind.shelf || format !== undefined || pattern !== undefined) return [];
  return limits[String(type)] ?? [];
}

/** How a field of a kind can be filled in, where there is a choice; the first is what it is without a word. */
export function widgetsOf({ offers, holds }: FieldKind): readonly string[] {
  if (offers === 'one') return ['radio', 'select'];
  return holds === 'rows' ? ['table', 'cards'] : [];
}

/** Whether a value is an expression. */
export const isExpression = ({ name, schema }: Keyword): boolean =>
  schema.$ref === '#/$defs/expression' || name === 'where' || name === 'rowTitle';
