import { type Json, type Scope, scopeOf } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';
import { isObject } from './path.ts';
import type { ContainerPlan, FieldPlan } from './plan.ts';

/** One place where answers stand: the document, a section of it, or one row of a group. */
export interface Instance {
  plan: ContainerPlan;
  parent?: Instance;
  /** The answers that expressions see; a hidden answer is not among them. */
  values: Document;
  scope: Scope;
}

/** The form itself. Names that it does not have are looked up in `outer`: the case around a row. */
export function rootInstance(plan: ContainerPlan, values: Document, outer: Document | undefined): Instance {
  return { plan, values, scope: scopeOver(plan, values, outer && scopeOf(outer)) };
}

export function innerInstance(plan: ContainerPlan, values: Document, parent: Instance): Instance {
  return { plan, parent, values, scope: scopeOver(plan, values, parent.scope) };
}

/** A blank field of a row hides a field of the same name around the row, so it is null here and not missing. */
function scopeOver(plan: ContainerPlan, values: Document, parent: Scope | undefined): Scope {
  const get = (name: string): Json | undefined => (plan.byKey.has(name) ? (values[name] ?? null) : undefined);
  return parent ? { get, parent } : { get };
}

/** The objects under a group or section that can hold answers, in order. Anything else there is a wrong type, not a row. */
export function innerValues({ repeats }: FieldPlan, value: Json | undefined): Document[] {
  if (repeats) return Array.isArray(value) ? value.filter(isObject) : [];
  return isObject(value) ? [value] : [];
}
