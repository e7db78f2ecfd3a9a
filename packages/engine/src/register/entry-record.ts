import { createHash } from 'node:crypto';
import type { Field, RegisterDefinition } from '@hearth/definition';
import { fieldByPath, kindOf } from '@hearth/definition';
import { compile, type Env, type Json, scopeOf } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { maskedSight, visibleDocument } from '../access/mask-document.ts';
import { recordsIn } from '../case/case-text.ts';

/** What lists show and find an entry by. */
export function textsOf({ register, form }: RegisterDefinition, document: Document, env: Env) {
  const masked = visibleDocument(form.fields, document, maskedSight);
  const [title, titleMasked] = [document, masked].map((one) => titleOf(register.entryTitle.ast, one, env));
  const paths = register.search ?? [...new Set([...register.identifiers.flat(), ...(register.list ?? [])])];
  const fields = paths.flatMap((path) => fieldByPath(form.fields, path) ?? []);
  const found = (isTold: (field: Field) => boolean) =>
    fields.filter(isTold).flatMap((field) => textsAt(field, document));
  return {
    title: title ?? '',
    titleMasked: titleMasked ?? '',
    search: lower([title, ...found(({ sensitivity }) => sensitivity !== 'sensitive')]),
    searchMasked: lower([titleMasked, ...found(({ sensitivity }) => sensitivity === 'public')]),
  };
}

/** The values that tell an entry from all others as one text each: of every set of fields that are all filled in, the surest first. */
export function identifiersOf({ register, form }: RegisterDefinition, document: Document): string[] {
  return register.identifiers.flatMap((keys, set) => {
    const values = keys.map((key) => {
      const field = fieldByPath(form.fields, key);
      const value = document[key];
      return field && value !== undefined && value !== null ? kindOf(field).text(value, field).trim() : '';
    });
    return values.every((value) => value !== '') ? [`${set}:${values.join('|').toUpperCase()}`] : [];
  });
}

/** Of which set of fields an identifier is. */
export const setOf = (identifier: string): string => identifier.slice(0, identifier.indexOf(':'));

function titleOf(ast: RegisterDefinition['register']['entryTitle']['ast'], document: Document, env: Env): string {
  const value = compile(ast)(scopeOf(document), env);
  return typeof value === 'string' ? value : '';
}

function textsAt(field: Field, document: Document): string[] {
  let records = [document];
  for (const key of field.path.split('.').slice(0, -1)) records = records.flatMap((one) => recordsIn(one[key]));
  return records.flatMap((one) => {
    const value: Json | undefined = one[field.key];
    return value === undefined || value === null ? [] : [kindOf(field).text(value, field)];
  });
}

const lower = (texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(' ').slice(0, 8000).toLowerCase();

/** SHA-256 of what an entry holds after an event, hex: the chain of its events covers it. */
export const documentDigest = (document: object): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex');
