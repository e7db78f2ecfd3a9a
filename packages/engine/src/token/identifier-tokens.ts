import { createHmac } from 'node:crypto';
import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, openBlindKey } from '@hearth/storage';

/** What stands for an identifier where only its sameness counts: the same person has the same token, and the token tells nothing else. */
export type Tokens = (value: string) => string;

/** No identifier begins with it. */
const mark = '※';

/**
 * The tokens of an office: HMAC-SHA-256 with a key of its own, cut to 120 bits. A token stands for itself. `isNew`: there were none before.
 */
export async function openTokens(db: Db): Promise<{ tokens: Tokens; isNew: boolean }> {
  const { key, isNew } = await openBlindKey(db);
  const tokens: Tokens = (value) =>
    value.startsWith(mark) ? value : mark + createHmac('sha256', key).update(value).digest('base64url').slice(0, 20);
  return { tokens, isNew };
}

export const isToken = (value: unknown): boolean => typeof value === 'string' && value.startsWith(mark);

/** Numbers by which a person is known or reached: figures count how many different ones there are, never what they are. */
export const isIdentifier = (field: Field): boolean =>
  field.sensitivity !== 'public' && kindOf(field).identifies === true;

/** The document with a token in place of every identifier of a person. The same object when it holds none. */
export function withTokens(fields: readonly Field[], document: Document, tokens: Tokens): Document {
  if (!holdIdentifiers(fields)) return document;
  const changed: Document = { ...document };
  for (const field of fields) {
    const value = document[field.key];
    if (value !== undefined) changed[field.key] = valueWithTokens(field, value, tokens);
  }
  return changed;
}

function valueWithTokens(field: Field, value: Json, tokens: Tokens): Json {
  const inside = field.fields;
  if (!inside) return isIdentifier(field) && typeof value === 'string' && value !== '' ? tokens(value) : value;
  const inner = (one: Json): Json =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? withTokens(inside, one, tokens) : one;
  return Array.isArray(value) ? value.map(inner) : inner(value);
}

const known = new WeakMap<readonly Field[], boolean>();

/** Worked out once: a published form never changes. */
function holdIdentifiers(fields: readonly Field[]): boolean {
  const found = known.get(fields) ?? fields.some((one) => isIdentifier(one) || holdIdentifiers(one.fields ?? []));
  known.set(fields, found);
  return found;
}
