import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, findEntry } from '@hearth/storage';
import { recordsIn } from '../case/case-text.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/**
 * A document in which units, people and entries of registers stand by their names instead of their ids.
 *
 * @param entries names of entries that were looked up before, by id; what is looked up now is added
 */
export async function withNames(
  db: Db,
  fields: readonly Field[],
  document: Document,
  org: OrgSnapshot,
  entries: Map<string, string> = new Map(),
): Promise<Document> {
  const named: Document = { ...document };
  for (const field of fields.filter(namesSomething)) {
    const value = document[field.key];
    if (value === undefined || value === null) continue;
    named[field.key] = await nameIn(db, field, value, org, entries);
  }
  return named;
}

/** Whether the field, or one inside it, holds the id of something that has a name. */
function namesSomething(field: Field): boolean {
  const { refersTo } = kindOf(field);
  return (refersTo !== undefined && refersTo !== 'file') || (field.fields ?? []).some(namesSomething);
}

async function nameIn(
  db: Db,
  field: Field,
  value: Json,
  org: OrgSnapshot,
  entries: Map<string, string>,
): Promise<Json> {
  const { holds, refersTo } = kindOf(field);
  const inside = (row: Document) => withNames(db, field.fields ?? [], row, org, entries);
  if (holds === 'rows') return Promise.all(recordsIn(value).map(inside));
  if (holds === 'fields') return inside(recordsIn(value)[0] ?? {});
  if (typeof value !== 'string') return value;
  if (refersTo === 'person') return org.personName(value);
  if (refersTo === 'unit') return org.unitName(value);
  const name = entries.get(value) ?? (await findEntry(db, value))?.titleMasked ?? value;
  entries.set(value, name);
  return name;
}
