import { type Field, fieldByPath, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { type Change, type Document, fieldPath } from '@hearth/kernel';
import type { Tokens } from '../token/tokens.ts';
import type { ClearingPlan } from './clearing-plan.ts';

/** How values of one version are cleared, and what was met on the way. */
export interface Clearer {
  fields: readonly Field[];
  plan: ClearingPlan;
  tokens: Tokens;
  /** Paths of fields of which a value was taken. */
  taken: Set<string>;
}

/** A document without what has to go; rows stay, since figures count them. */
export function clearedDocument(by: Clearer, document: Document, fields = by.fields): Document {
  const left: Document = typeof document._row === 'string' ? { _row: document._row } : {};
  for (const field of fields) {
    const value = document[field.key];
    const kept = value === undefined ? undefined : clearedValue(by, field, value);
    if (kept !== undefined) left[field.key] = kept;
  }
  return left;
}

/** Undefined = nothing of it stays. */
function clearedValue(by: Clearer, field: Field, value: Json): Json | undefined {
  if (value === null) return null;
  const inside = field.fields;
  if (inside) {
    const inner = (one: Json): Json => (isRecord(one) ? clearedDocument(by, one, inside) : null);
    return Array.isArray(value) ? value.map(inner) : inner(value);
  }
  const fate = by.plan.get(field.path) ?? 'clear';
  const isFile = kindOf(field).refersTo === 'file';
  if (fate === 'keep' && !isFile) return value;
  by.taken.add(field.path);
  if (fate === 'token') return typeof value === 'string' ? by.tokens(value) : null;
  return fate === 'keep' ? withoutFile(value) : undefined;
}

/** That there was a file, for figures that count them. */
const withoutFile = (value: Json): Json => (Array.isArray(value) ? value.map(() => ({})) : {});

/** The changes of an event as they stay; one of something that is gone is gone itself. */
export function clearedChanges(by: Clearer, changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    const { path } = change;
    // The order of rows tells nothing of their values.
    if (path.endsWith('[]')) return [change];
    const field = fieldByPath(by.fields as Field[], fieldPath(path));
    if (!field) return [];
    const isRow = path.endsWith(']');
    const side = (value: Json | undefined): Json | undefined => {
      if (value === undefined || value === null) return value;
      if (isRow) return isRecord(value) ? clearedDocument(by, value, field.fields ?? []) : undefined;
      return clearedValue(by, field, value);
    };
    const [from, to] = [side(change.from), side(change.to)];
    if (!isRow && from === undefined && to === undefined && !field.fields) return [];
    return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

const isRecord = (value: Json): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
