import type { Json, TypeScope } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Field, Form, Rule } from '../form.ts';
import { isObject, type JsonObject } from '../json/equal.ts';
import { below } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import type { Setting } from '../task.ts';
import { allFields } from '../walk/fields.ts';
import { typeOfField, typeScope } from '../walk/type-scope.ts';
import { checkFills } from './check-fills.ts';
import { checkComputedCycles } from './computed-cycles.ts';
import { compileForeign, compileText, type Wanted } from './expression.ts';
import { compileLayout } from './layout.ts';
import { named, type ReadField, readFields } from './read-fields.ts';
import type { Report } from './report.ts';
import { resolveRefs } from './resolve-refs.ts';

type Settings = Record<string, Setting>;

/** The form of a source file that its meta-schema has accepted. `settings` are those of the task: expressions may read them. */
export function compileForm(source: JsonObject, settings: Settings, report: Report): Form {
  const schema = resolveRefs(source.schema as JsonObject, '/schema', report);
  const read = readFields(schema, '/schema', { prefix: '', groups: 0, report });
  checkIds(read, report);
  checkSettingNames(read, settings, report);
  const root = { fields: read as Field[] };
  const names = typeScope(root, '', settings);
  const fields = read.map((field) => compileField(field, names, { root, settings, report }));
  checkFills(read, report);
  const form: Form = {
    schema: closed(schema),
    fields,
    rules: compileRules(schema, '/schema', fields, names, report),
    layout: compileLayout(source.layout as JsonObject | undefined, fields, report),
  };
  checkComputedCycles(form, read, report);
  return form;
}

/** Nothing may stand in a document that no field describes. */
const closed = (schema: JsonObject): JsonObject => ({ type: 'object', additionalProperties: false, ...schema });

function checkIds(fields: ReadField[], report: Report): void {
  const seen = new Map<string, string>();
  for (const field of allFields(fields) as ReadField[]) {
    const scope = field.path.slice(0, field.path.length - field.key.length);
    const earlier = seen.get(scope + field.id);
    if (earlier !== undefined)
      report.add('duplicate-field-id', below(field.pointer, 'fieldId'), { id: field.id, other: earlier });
    seen.set(scope + field.id, field.key);
  }
}

/** A setting and a field of one name: an expression could not tell which is meant. */
function checkSettingNames(fields: ReadField[], settings: Settings, report: Report): void {
  for (const field of fields) {
    if (Object.hasOwn(settings, field.key)) report.add('name-taken-by-setting', field.pointer, { name: field.key });
  }
}

interface Around {
  root: Pick<Form, 'fields'>;
  settings: Settings;
  report: Report;
}

/** A field with its expressions compiled; `scope` are the names that they may read. */
function compileField(field: ReadField, scope: TypeScope, around: Around): Field {
  const { root, settings, report } = around;
  const compiled = (keyword: string, wanted: Wanted, names = scope): Expression | undefined => {
    const text = field.schema[keyword];
    return typeof text === 'string'
      ? compileText(text, names, wanted, below(field.pointer, keyword), report)
      : undefined;
  };
  const { pointer, ...rest } = field;
  const wanted = typeOfField(field)?.kind ?? 'any';
  const parts: Partial<Field> = {
    ...some('visibleWhen', compiled('visibleWhen', 'boolean')),
    ...some('requiredWhen', compiled('requiredWhen', 'boolean')),
    ...some('computed', compiled('computed', wanted)),
    ...some('prefill', compiled('prefill', wanted)),
  };
  if (typeof field.schema.where === 'string')
    parts.where = compileForeign(field.schema.where, {}, 'boolean', below(field.pointer, 'where'), report);
  if (!field.fields) return { ...rest, ...parts };
  const inside = typeScope(root, field.path, settings);
  const rows = kindOf(field).holds === 'rows';
  const object = ((rows ? field.schema.items : field.schema) ?? {}) as JsonObject;
  return {
    ...rest,
    ...parts,
    ...some('rowTitle', compiled('rowTitle', 'text', inside)),
    fields: field.fields.map((inner) => compileField(inner, inside, around)),
    rules: compileRules(object, rows ? below(pointer, 'items') : pointer, field.fields, inside, report),
  };
}

function some<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

function compileRules(
  object: JsonObject,
  pointer: string,
  fields: readonly Field[],
  scope: TypeScope,
  report: Report,
): Rule[] {
  const rules = Array.isArray(object.rules) ? object.rules : [];
  const seen = new Set<Json>();
  return rules.filter(isObject).map((rule, index) => {
    const path = below(below(pointer, 'rules'), index);
    if (seen.has(rule.id!)) report.add('duplicate-id', below(path, 'id'), { id: String(rule.id) });
    seen.add(rule.id!);
    for (const [at, key] of (rule.at as string[]).entries()) {
      const keys = fields.map((field) => field.key);
      if (!keys.includes(key)) report.add('unknown-field', below(below(path, 'at'), at), named(key, keys));
    }
    const assert = compileText(String(rule.assert), scope, 'boolean', below(path, 'assert'), report);
    return { ...(rule as object), assert } as Rule;
  });
}
