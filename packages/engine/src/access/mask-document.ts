import { maskOf } from '@hearth/china';
import { type Field, fieldByPath, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { covers, type Document } from '@hearth/kernel';
import { isToken } from '../token/tokens.ts';

/** How much of a case somebody sees. */
export interface Sight {
  /** Personal and sensitive values are shown whole. */
  sensitive: boolean;
  /** Dotted paths, from the root of the form, that the person's work hides. */
  hidden: readonly string[];
}

/** Everything is seen: for the person who fills it in. */
export const fullSight: Sight = { sensitive: true, hidden: [] };

/** Only masks are seen. */
export const maskedSight: Sight = { sensitive: false, hidden: [] };

/** The document as somebody with this sight sees it: hidden fields are absent, personal and sensitive ones masked unless seen whole. */
export function visibleDocument(fields: readonly Field[], document: Document, sight: Sight): Document {
  const visible: Document = typeof document._row === 'string' ? { _row: document._row } : {};
  for (const field of fields) {
    const value = document[field.key];
    if (value === undefined || covers(sight.hidden, field.path)) continue;
    visible[field.key] = visibleValue(field, value, sight);
  }
  return visible;
}

/** One value as somebody with this sight sees it. */
export function visibleValue(field: Field, value: Json, sight: Sight): Json {
  // What is left of a value that was cleared tells nobody anything.
  if (isToken(value)) return null;
  if (isMasked(field, sight)) return maskedValue(field, value);
  const inside = field.fields;
  if (!inside || value === null || typeof value !== 'object') return value;
  const inner = (one: Json): Json =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? visibleDocument(inside, one, sight) : one;
  return Array.isArray(value) ? value.map(inner) : inner(value);
}

/** A mask is a text; in place of any other value nothing is told, so that types hold. */
function maskedValue(field: Field, value: Json): Json {
  return typeof value === 'string' ? maskedText(field, value) : null;
}

/** What stands for a value that is masked, where a text is expected. */
export function maskedText(field: Field, value: Json): string {
  const own = field.schema.mask;
  const mask = typeof own === 'string' ? own : (kindOf(field).mask ?? 'none');
  return maskOf(mask)(kindOf(field).text(value, field));
}

/** Whether only a mask of the field at a path is shown, because of its own sensitivity or that of what it stands in. */
export const isMaskedAt = (fields: readonly Field[], path: string, sight: Sight): boolean =>
  onTheWay(fields, path).some((field) => isMasked(field, sight));

/** The fields that lead to a path, itself last; none beyond a name that is no field. */
function onTheWay(fields: readonly Field[], path: string): Field[] {
  const [key, ...rest] = path.split('.');
  const field = fields.find((one) => one.key === key);
  if (!field) return [];
  return rest.length === 0 ? [field] : [field, ...onTheWay(field.fields ?? [], rest.join('.'))];
}

/** Paths of the fields, from the root of the form, whose values are masked for this sight. */
export function maskedPaths(fields: readonly Field[], sight: Sight): string[] {
  return fields.flatMap((field) => (isMasked(field, sight) ? [field.path] : maskedPaths(field.fields ?? [], sight)));
}

/** Paths of the fields, from the root of the form, of which this sight is told nothing. */
export function hiddenPaths(fields: readonly Field[], sight: Sight): string[] {
  return fields.flatMap((field) =>
    covers(sight.hidden, field.path) ? [field.path] : hiddenPaths(field.fields ?? [], sight),
  );
}

/** Whether only a mask of the field is shown. */
export const isMasked = (field: Field, { sensitive }: Sight): boolean => field.sensitivity !== 'public' && !sensitive;

/** Paths of sensitive fields that hold a value in the document: what a reader of the whole values has read. */
export function sensitivePaths(fields: readonly Field[], document: Document): string[] {
  return fields.flatMap((field) => {
    const value = document[field.key];
    if (value === undefined || value === null || value === '') return [];
    if (field.sensitivity === 'sensitive') return [field.path];
    const inside = field.fields;
    if (!inside) return [];
    const records = (Array.isArray(value) ? value : [value]).filter(isRecord);
    return [...new Set(records.flatMap((one) => sensitivePaths(inside, one)))];
  });
}

/** The same for one value, at a path that may lie inside something sensitive. */
export function sensitivePathsAt(fields: readonly Field[], path: string, value: Json): string[] {
  if (onTheWay(fields, path).some(({ sensitivity }) => sensitivity === 'sensitive')) return [path];
  const field = fieldByPath(fields, path);
  return field ? sensitivePaths([field], { [field.key]: value }) : [];
}

const isRecord = (value: Json): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
