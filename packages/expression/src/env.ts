import type { Problem } from './problem.ts';
import type { Json } from './value.ts';

/** What an expression may know besides data. The caller takes it from its clock and records it with the decision. */
export interface Env {
  /** The day, `YYYY-MM-DD`, in Asia/Shanghai. */
  today: string;
  /** The instant, ISO 8601 with an offset. */
  now: string;
  /** Values that names fall back to when no scope has them. */
  settings?: Record<string, Json>;
  /** Told when a run is stopped at a limit; its value is then null. */
  report?: (problem: Problem) => void;
}

/** Where names are looked up: the row, then the row around it, then the document. */
export interface Scope {
  get(name: string): Json | undefined;
  parent?: Scope;
}

/**
 * A scope over a plain record. Only the record's own fields are names. `names` are the fields that it could have: one of
 * them that is missing is blank, and not looked up further out.
 */
export function scopeOf(record: Record<string, Json>, parent?: Scope, names?: ReadonlySet<string>): Scope {
  const get = (name: string) => (Object.hasOwn(record, name) ? record[name] : names?.has(name) ? null : undefined);
  return parent ? { get, parent } : { get };
}

/** The nearest scope's value of a name, or the setting of that name. */
export function lookUp(name: string, scope: Scope, env: Env): Json | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const value = at.get(name);
    if (value !== undefined) return value;
  }
  return env.settings && Object.hasOwn(env.settings, name) ? env.settings[name] : undefined;
}

/** A condition counts only when it is exactly true: neither null nor any other value will do. */
export const isTrue = (value: Json): boolean => value === true;
