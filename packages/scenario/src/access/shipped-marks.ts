import type { Definition, Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';

/** What a case is known by in an answer, by how closely it is held. */
export interface Marks {
  /** Texts of public fields. */
  public: string[];
  /** Texts and amounts of personal and sensitive fields, whole. */
  closed: string[];
  /** Ids of attachments of such fields. */
  files: string[];
}

/**
 * The values of a document that can be known again: long enough, filled in by somebody, and written nowhere else, neither in the definition
 * nor in what everybody may know.
 */
export function marksOf(definition: Definition, document: Record<string, Json>, known: string): Marks {
  const found: Marks = { public: [], closed: [], files: [] };
  const words = `${JSON.stringify(definition)}\n${known}`;
  walk(definition.form.fields, document, false, found);
  const isOwn = (text: string) => text.length >= 3 && !words.includes(text);
  const open = new Set(found.public.filter(isOwn));
  const inPublic = [...found.public].join('\n');
  const closed = new Set(found.closed.filter((text) => isOwn(text) && !inPublic.includes(text)));
  return { public: [...open], closed: [...closed], files: found.files };
}

function walk(fields: readonly Field[], values: Record<string, Json>, inClosed: boolean, found: Marks): void {
  for (const field of fields) {
    const value = values[field.key];
    if (value === undefined || value === null) continue;
    const closed = inClosed || field.sensitivity !== 'public';
    for (const one of [value].flat() as Json[]) take(field, one, closed, found);
  }
}

function take(field: Field, value: Json, closed: boolean, found: Marks): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (field.kind === 'file' && typeof value.id === 'string') {
      if (closed) found.files.push(value.id);
      return;
    }
    if (field.fields) walk(field.fields, value as Record<string, Json>, closed, found);
    return;
  }
  if (field.options || field.kind === 'date' || field.kind === 'date-time' || typeof value === 'boolean') return;
  const text = typeof value === 'number' && value >= 10_000 ? String(value) : value;
  if (typeof text === 'string') (closed ? found.closed : found.public).push(text);
}
