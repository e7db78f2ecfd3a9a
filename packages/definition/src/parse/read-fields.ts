import { maskNames } from '@hearth/china';
import type { Json } from '@hearth/expression';
import type { Field, Option } from '../form.ts';
import { isObject, type JsonObject } from '../json/equal.ts';
import { below } from '../json/pointer.ts';
import { knownNames } from '../json/suggestion.ts';
import { kindFor, valueSchema } from '../kinds/index.ts';
import type { FieldKind } from '../kinds/kind.ts';
import { commonKeywords, schemaKeywords, settingsOfKind } from '../meta/field-keywords.ts';
import { patternFault } from '../schema/pattern.ts';
import { validate } from '../schema/validate.ts';
import { checkName } from './names.ts';
import type { Report } from './report.ts';

/** Repeating groups inside each other. */
const MAX_GROUPS = 2;

/** A field as first read: its expressions still are texts in `schema`. `pointer` says where it stands in the file. */
export interface ReadField extends Field {
  pointer: string;
  fields?: ReadField[];
}

interface Around {
  /** Dotted path of the fields around, with its dot: `家庭成员.`, or ''. */
  prefix: string;
  groups: number;
  report: Report;
}

/** The fields that an object schema describes, at `pointer` in the file. */
export function readFields(schema: JsonObject, pointer: string, around: Around): ReadField[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  checkRequiredNames(required, properties, pointer, around.report);
  return Object.entries(properties).flatMap(([key, property]) => {
    const at = below(below(pointer, 'properties'), key);
    checkName(key, at, around.report);
    return isObject(property) ? readField(key, property, required.includes(key), at, around) : [];
  });
}

function checkRequiredNames(required: Json[], properties: JsonObject, pointer: string, report: Report): void {
  for (const [index, name] of required.entries()) {
    if (typeof name !== 'string' || Object.hasOwn(properties, name)) continue;
    report.add('unknown-field', below(below(pointer, 'required'), index), named(name, Object.keys(properties)));
  }
}

/** Parameters of a problem about a name that nobody knows. */
export function named(name: string, candidates: readonly string[]): { name: string; known: string[] } {
  return { name, known: knownNames(name, candidates) };
}

function readField(key: string, schema: JsonObject, required: boolean, pointer: string, around: Around): ReadField[] {
  const kind = kindFor(schema);
  if (!kind) {
    around.report.add('kind-unclear', pointer);
    return [];
  }
  const field: ReadField = {
    id: textOr(schema.fieldId, key),
    key,
    path: around.prefix + key,
    kind: kind.name,
    title: textOr(schema.title, key),
    sensitivity: (schema.sensitivity as Field['sensitivity']) ?? 'public',
    required,
    schema,
    pointer,
  };
  if (typeof schema.description === 'string') field.help = schema.description;
  if (kind.refersTo === 'register' && isObject(schema.fill ?? null)) field.fill = fillOf(schema.fill as JsonObject);
  if (kind.offers) field.options = optionsOf(schema);
  checkField(field, kind, around.report);
  if (kind.holds) field.fields = innerFields(field, kind, around);
  return [field];
}

const textOr = (value: Json | undefined, fallback: string): string => (typeof value === 'string' ? value : fallback);

const fillOf = (fill: JsonObject): Record<string, string> =>
  Object.fromEntries(Object.entries(fill).filter((one): one is [string, string] => typeof one[1] === 'string'));

/** Options from `options`, else from `enum`, which for a list stands in its items. */
function optionsOf(schema: JsonObject): Option[] {
  const items = isObject(schema.items) ? schema.items : {};
  const options = schema.options ?? items.options;
  if (Array.isArray(options)) {
    return options.filter(isObject).map((option) => ({ title: String(option.value), ...(option as object) }) as Option);
  }
  const values = [schema.enum, items.enum].find(Array.isArray) ?? [];
  return values.filter(isOptionValue).map((value) => ({ value, title: String(value) }));
}

const isOptionValue = (value: Json): value is string | number => typeof value === 'string' || typeof value === 'number';

function innerFields(field: ReadField, kind: FieldKind, around: Around): ReadField[] {
  const rows = kind.holds === 'rows';
  const inside = rows ? (field.schema.items as Json) : (field.schema as JsonObject);
  const groups = around.groups + (rows ? 1 : 0);
  if (groups > MAX_GROUPS) {
    around.report.add('group-too-deep', field.pointer, { name: field.title, limit: MAX_GROUPS });
    return [];
  }
  const pointer = rows ? below(field.pointer, 'items') : field.pointer;
  return isObject(inside) ? readFields(inside, pointer, { ...around, prefix: `${field.path}.`, groups }) : [];
}

function checkField(field: ReadField, kind: FieldKind, report: Report): void {
  checkKeywords(field, kind, report);
  checkPatterns(field, report);
  checkMask(field, report);
  checkOptions(field, kind, report);
  const { default: initial, computed } = field.schema as JsonObject;
  if (computed !== undefined && (initial !== undefined || field.schema.prefill !== undefined)) {
    report.add('computed-with-default', below(field.pointer, 'computed'), { name: field.title });
  }
  if (initial !== undefined && initial !== null && !kind.holds) {
    const wrong = kind.check(initial, field).some(({ level }) => level !== 'warning');
    if (wrong) report.add('default-wrong', below(field.pointer, 'default'), { name: field.title });
  }
}

/** A keyword that exists but means nothing for this kind would be silently ignored, so it is refused. */
function checkKeywords(field: ReadField, kind: FieldKind, report: Report): void {
  const settings = settingsOfKind(kind);
  const known = { ...schemaKeywords, ...commonKeywords, ...settings };
  for (const [keyword, value] of Object.entries(field.schema) as [string, Json][]) {
    const at = below(field.pointer, keyword);
    if (!Object.hasOwn(known, keyword))
      report.add('keyword-not-for-kind', at, { keyword, kind: kind.title['zh-CN'], kindEn: kind.title.en });
    else if (Object.hasOwn(settings, keyword)) report.take(validate(value, settings[keyword]!), at);
  }
  const wanted = valueSchema({ ...field, schema: {} }).type;
  const type = field.schema.type;
  if (type === undefined || wanted === undefined || typesOf(type).every((one) => typesOf(wanted).includes(one))) return;
  report.add('kind-not-of-type', below(field.pointer, 'type'), {
    kind: kind.title['zh-CN'],
    kindEn: kind.title.en,
    expected: typesOf(wanted),
  });
}

/** A whole number is a number as well. */
function typesOf(type: unknown): string[] {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  return types.includes('number') ? [...types, 'integer'] : types;
}

function checkPatterns(field: ReadField, report: Report): void {
  if (typeof field.schema.pattern !== 'string') return;
  const fault = patternFault(field.schema.pattern);
  if (fault)
    report.add(`pattern-${fault}`, below(field.pointer, 'pattern'), { pattern: field.schema.pattern.slice(0, 80) });
}

function checkMask(field: ReadField, report: Report): void {
  const mask = field.schema.mask;
  if (typeof mask !== 'string' || (maskNames as readonly string[]).includes(mask)) return;
  report.add('unknown-mask', below(field.pointer, 'mask'), named(mask, maskNames));
}

function checkOptions(field: ReadField, kind: FieldKind, report: Report): void {
  if (!kind.offers) return;
  const options = field.options ?? [];
  if (options.length === 0) report.add('no-options', field.pointer, { name: field.title });
  const seen = new Set<string | number>();
  for (const { value } of options) {
    if (seen.has(value)) report.add('duplicate-option', field.pointer, { name: field.title, value: String(value) });
    seen.add(value);
  }
}
