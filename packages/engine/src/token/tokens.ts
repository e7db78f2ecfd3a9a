import { createHmac } from 'node:crypto';
import { type Field, standsAsToken } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, openBlindKey } from '@hearth/storage';

/** What stands for a value where only its sameness counts: the same person or text has the same token, and the token tells nothing else. */
export type Tokens = (value: string) => string;

/** Which values stand as tokens, counted up when more of them do: rows of an earlier rule are written anew. 2 = sensitive texts too. */
export const tokenRule = 2;

const mark = '※';
const length = 20;
/** Nobody writes a text like this by chance. */
const whole = new RegExp(`^${mark}[\\w-]{${length}}$`);

/**
 * The tokens of an office: HMAC-SHA-256 with a key of its own, cut to 120 bits. A token stands for itself. `isNew`: rows that are there
 * were written without them, or by an earlier rule.
 */
export async function openTokens(db: Db): Promise<{ tokens: Tokens; isNew: boolean }> {
  const { key, rule } = await openBlindKey(db);
  const tokens: Tokens = (value) =>
    isToken(value) ? value : mark + createHmac('sha256', key).update(value).digest('base64url').slice(0, length);
  return { tokens, isNew: rule < tokenRule };
}

export const isToken = (value: unknown): boolean => typeof value === 'string' && whole.test(value);

/** The document with a token in place of every value that stands as one. The same object when it holds none. */
export function withTokens(fields: readonly Field[], document: Document, tokens: Tokens): Document {
  if (!holdTokens(fields)) return document;
  const changed: Document = { ...document };
  for (const field of fields) {
    const value = document[field.key];
    if (value !== undefined) changed[field.key] = valueWithTokens(field, value, tokens);
  }
  return changed;
}

function valueWithTokens(field: Field, value: Json, tokens: Tokens): Json {
  const inside = field.fields;
  if (!inside) return standsAsToken(field) && typeof value === 'string' && value !== '' ? tokens(value) : value;
  const inner = (one: Json): Json =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? withTokens(inside, one, tokens) : one;
  return Array.isArray(value) ? value.map(inner) : inner(value);
}

const known = new WeakMap<readonly Field[], boolean>();

/** Worked out once: a published form never changes. */
function holdTokens(fields: readonly Field[]): boolean {
  const found = known.get(fields) ?? fields.some((one) => standsAsToken(one) || holdTokens(one.fields ?? []));
  known.set(fields, found);
  return found;
}
