import { type Definition, type Expression, type Field, kindOf } from '@hearth/definition';
import { compile, type Env, isTrue, type Json, type Problem, scopeOf } from '@hearth/expression';
import { type Document, escapePointer } from '@hearth/kernel';
import { type Db, findEntry } from '@hearth/storage';
import { recordsIn } from '../case/case-text.ts';
import { problem } from '../problems/problem.ts';

interface Reference {
  field: Field;
  entry: string;
  /** JSON pointer into the document of the case. */
  pointer: string;
  /** The record that holds the reference, and those around it, outermost first. */
  around: Document[];
}

/**
 * What is wrong with references to registers that a command has put into a document: there is no such entry, it is not kept any more, or
 * it is none of those that the field allows. What stood there before is left alone: an entry may be closed while a case refers to it.
 */
export async function referenceProblems(
  db: Db,
  { form }: Definition,
  documents: { before?: Document | undefined; after: Document },
  env: Env,
): Promise<Problem[]> {
  if (!form.fields.some(refersSomewhere)) return [];
  const known = new Set(referencesIn(form.fields, documents.before ?? {}).map(nameOf));
  const added = referencesIn(form.fields, documents.after).filter((one) => !known.has(nameOf(one)));
  const found = await Promise.all(added.map((one) => problemOf(db, one, env)));
  return found.filter((one) => one !== undefined);
}

async function problemOf(db: Db, { field, entry, pointer, around }: Reference, env: Env): Promise<Problem | undefined> {
  const record = await findEntry(db, entry);
  const { title } = field;
  if (!record || record.register !== field.schema.register) return problem('entry-unknown', { title }, pointer);
  if (record.status !== 'active') return problem('entry-closed', { title, entry: record.title }, pointer);
  const isAllowed = field.where === undefined || allows(field.where, record.document as Document, around, env);
  return isAllowed ? undefined : problem('entry-not-allowed', { title, entry: record.title }, pointer);
}

function allows(where: Expression, entry: Document, around: readonly Document[], env: Env): boolean {
  const scopes = around.reduce<ReturnType<typeof scopeOf> | undefined>((outer, one) => scopeOf(one, outer), undefined);
  return isTrue(compile(where.ast)(scopeOf(entry, scopes), env));
}

function referencesIn(
  fields: readonly Field[],
  record: Document,
  at = '',
  around: readonly Document[] = [],
): Reference[] {
  const inside = [...around, record];
  return fields.flatMap((field) => {
    const value = record[field.key];
    const pointer = `${at}/${escapePointer(field.key)}`;
    if (field.fields)
      return below(field, value).flatMap(([one, end]) => referencesIn(field.fields ?? [], one, pointer + end, inside));
    const refers = kindOf(field).refersTo === 'register' && typeof value === 'string' && value !== '';
    return refers ? [{ field, entry: value, pointer, around: inside }] : [];
  });
}

/** The record of a section, or the rows of a group with the end of each one's pointer. */
const below = ({ schema }: Field, value: Json | undefined): [Document, string][] =>
  recordsIn(value).map((record, index) => [record, schema.type === 'array' ? `/${index}` : '']);

const refersSomewhere = (field: Field): boolean =>
  kindOf(field).refersTo === 'register' || (field.fields ?? []).some(refersSomewhere);

const nameOf = ({ field, entry }: Reference): string => `${field.path} ${entry}`;
