import { type FieldKind, kindFor, kindNamed } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import type { DefinitionDraft, JsonObject } from '../../draft/draft.ts';
import { namesBeside } from '../../draft/fields.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { textsOf } from '../../text/texts.ts';
import { freeName, nameFrom } from './names.ts';
import { placeOfField } from './place-of-field.ts';
import { groupsAround, type Spot, withFields } from './spot.ts';

export interface AddField {
  /** Name of a field kind. */
  kind: string;
  spot: Spot;
  locale: Locale;
}

/** Groups inside each other. */
const MAX_GROUPS = 2;

/** Puts a new field of a kind at a spot, named after its kind, and selects it. */
export const addField: Command<AddField> = (draft, { kind: name, spot, locale }) => {
  const kind = kindNamed(name);
  if (!kind) return refuse('kind-unknown', '', { name });
  if (kind.holds === 'rows' && groupsAround(draft, spot.owner) >= MAX_GROUPS)
    return refuse('groups-too-deep', '', { limit: MAX_GROUPS });
  const key = newKey(draft, spot.owner, kind, locale);
  const next = { ...draft, form: withFields(draft.form, spot, { [key]: newSchema(kind, locale) }) };
  const path = spot.owner === '' ? key : `${spot.owner}.${key}`;
  return { label: 'edit.field-added', params: { title: key }, draft: next, select: placeOfField(next, path) };
};

const newKey = (draft: DefinitionDraft, owner: string, kind: FieldKind, locale: Locale): string =>
  freeName(nameFrom(kind.title[locale]), namesBeside(draft, owner));

/** The least that a field of a kind says; `kind` only where type and format would not tell it. */
export function newSchema(kind: FieldKind, locale: Locale): JsonObject {
  const { type, format } = kind.base as { type?: Json; format?: string };
  const t = textsOf(locale);
  const options = [t('option.new', { n: 1 }), t('option.new', { n: 2 })];
  const schema: JsonObject = {
    ...(typeof type === 'string' && { type }),
    ...(format !== undefined && { format }),
    ...(kind.offers === 'one' && { type: 'string', enum: options }),
    ...(kind.offers === 'many' && { items: { type: 'string', enum: options }, uniqueItems: true }),
    ...(kind.holds === 'rows' && { items: { type: 'object', properties: {} } }),
    ...(kind.holds === 'fields' && { properties: {} }),
    ...(kind.valueType === 'none' && { description: t('note.new') }),
  };
  return kindFor(schema) === kind ? schema : { ...schema, kind: kind.name };
}
