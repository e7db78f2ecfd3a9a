import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, findEntry } from '@hearth/storage';
import { recordsIn } from '../case/case-text.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** A document in which units, people and entries of registers stand by their names instead of their ids. */
export async function withNames(
  db: Db,
  fields: readonly Field[],
  document: Document,
  org: OrgSnapshot,
): Promise<Document> {
  const named: Document = { ...document };
  for (const field of fields) {
    const value = document[field.key];
    if (value === undefined || value === null) continue;
    named[field.key] = await nameIn(db, field, value, org);
  }
  return named;
}

async function nameIn(db: Db, field: Field, value: Json, org: OrgSnapshot): Promise<Json> {
  const { holds, refersTo } = kindOf(field);
  if (holds === 'rows') return Promise.all(recordsIn(value).map((row) => withNames(db, field.fields ?? [], row, org)));
  if (holds === 'fields') return withNames(db, field.fields ?? [], recordsIn(value)[0] ?? {}, org);
  if (typeof value !== 'string') return value;
  if (refersTo === 'person') return org.personName(value);
  if (refersTo === 'unit') return org.unitName(value);
  return refersTo === 'register' ? ((await findEntry(db, value))?.titleMasked ?? value) : value;
}
