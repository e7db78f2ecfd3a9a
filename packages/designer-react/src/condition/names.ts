import { type Field, fieldSetsTo, kindOf, type Option, typeOfField } from '@hearth/definition';
import type { Type, TypeScope } from '@hearth/expression';
import type { DefinitionDraft } from '../draft/draft.ts';
import { fieldsOf } from '../draft/fields.ts';
import { settingsOf } from '../draft/scopes.ts';

/** A name that an expression may read, as a person picks it. */
export interface NameView {
  /** As it is written: `家庭年收入`, `住址.面积`. */
  name: string;
  title: string;
  type: Type;
  options?: readonly Option[] | undefined;
  /** The fields of a row, of a repeating group. */
  rows?: readonly NameView[] | undefined;
  /** What the number counts: 元, 人. */
  unit?: string | undefined;
}

/** The names that can be read at a place of the form: those of a register's entry, the form's, nearest first, settings of the task, then `extra`. */
export function namesAt(
  draft: DefinitionDraft,
  path: string,
  extra: TypeScope = {},
  entry: readonly Field[] = [],
): NameView[] {
  const sets = fieldSetsTo({ fields: fieldsOf(draft.form) }, path).reverse();
  const settings = Object.entries(settingsOf(draft.task)).map(
    ([name, { title, value, unit }]): NameView => ({
      name,
      title: title || name,
      type: { kind: typeof value === 'number' ? 'number' : 'string' },
      ...(unit !== undefined && { unit }),
    }),
  );
  const given = Object.entries(extra).map(([name, type]): NameView => ({ name, title: name, type }));
  const known = new Set<string>();
  const own = sets.flatMap((fields) => viewsOf(fields, ''));
  return [...viewsOf(entry, ''), ...own, ...settings, ...given].filter(({ name }) => {
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

function viewsOf(fields: readonly Field[], before: string): NameView[] {
  return fields.flatMap((field) => {
    const type = typeOfField(field);
    if (!type) return [];
    const { holds } = kindOf(field);
    const name = before + field.key;
    if (holds === 'fields') return viewsOf(field.fields ?? [], `${name}.`);
    const title = before === '' ? field.title : `${before.slice(0, -1)} › ${field.title}`;
    const rows = holds === 'rows' ? viewsOf(field.fields ?? [], '') : undefined;
    return [{ name, title, type, options: field.options, rows, unit: unitOf(field) }];
  });
}

function unitOf({ kind, schema, path }: Field): string | undefined {
  if (typeof schema.measureWord === 'string') return schema.measureWord;
  const settings = kindOf({ kind, path }).settings.properties as object;
  return 'direction' in settings ? '元' : undefined;
}

/** The name among those, or inside the rows of none. */
export const viewOf = (names: readonly NameView[], name: string): NameView | undefined =>
  names.find((one) => one.name === name);
