import { compile, type Env, isTrue, type Json } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';
import { type Instance, innerInstance, innerValues, rootInstance } from './instance.ts';
import { isObject } from './path.ts';
import { type ContainerPlan, type FieldPlan, type FormShape, planOf } from './plan.ts';
import { rounded } from './rounded.ts';

/**
 * A document as it must be kept: computed fields computed anew, answers of fields that are not shown dropped, blanks
 * left out. Rows keep their `_row`. Returns the same object when nothing changes.
 *
 * @param outer the document around, when `form` is the inside of a row.
 */
export function settle(form: FormShape, document: Document, env: Env, outer?: Document): Document {
  const plan = planOf(form);
  const instances = new Map<ContainerPlan, Instance[]>();
  const root = rootInstance(plan.root, copyOf(plan.root, document), outer);
  instances.set(plan.root, [root]);
  for (const field of plan.order) {
    const inside: Instance[] = [];
    for (const instance of instances.get(field.in) ?? []) inside.push(...settleField(field, instance, env));
    if (field.inside) instances.set(field.inside, inside);
  }
  dropEmptySections(plan.root, root.values);
  return shared(document, root.values) as Document;
}

/** Settles one answer and returns the instances in which the fields below it stand. */
function settleField(field: FieldPlan, instance: Instance, env: Env): Instance[] {
  const { values } = instance;
  const { key } = field.field;
  if (!isShown(field, instance, env)) {
    delete values[key];
    return [];
  }
  if (field.computed) values[key] = computedValue(field, instance, env);
  const value = values[key] ?? null;
  if (value === null) delete values[key];
  return field.inside ? innerValues(field, value).map((inner) => innerInstance(field.inside!, inner, instance)) : [];
}

export const isShown = (field: FieldPlan, instance: Instance, env: Env): boolean =>
  !field.visible || isTrue(compile(field.visible.expression.ast)(instance.scope, env));

export const computedValue = (field: FieldPlan, instance: Instance, env: Env): Json =>
  rounded(compile(field.computed!.expression.ast)(instance.scope, env), field.field);

/** A copy that may be written: objects of sections and rows are new, all else is shared. Every section is there. */
function copyOf(plan: ContainerPlan, values: Document): Document {
  const copy: Document = { ...values };
  for (const field of plan.fields) if (field.inside) copyInside(field, field.inside, copy);
  return copy;
}

function copyInside(field: FieldPlan, inside: ContainerPlan, copy: Document): void {
  const { key } = field.field;
  const value = copy[key];
  if (field.repeats) {
    if (Array.isArray(value)) copy[key] = value.map((row) => (isObject(row) ? copyOf(inside, row) : row));
  } else if (isObject(value) || value === undefined || value === null) {
    copy[key] = copyOf(inside, value ?? {});
  }
}

function dropEmptySections(plan: ContainerPlan, values: Document): void {
  for (const field of plan.fields) {
    if (!field.inside) continue;
    const value = values[field.field.key];
    for (const inner of innerValues(field, value)) dropEmptySections(field.inside, inner);
    if (field.repeats || field.field.required) continue;
    if (isObject(value) && Object.keys(value).length === 0) delete values[field.field.key];
  }
}

/** `next`, with every part that equals the same part of `before` replaced by it. */
export function shared(before: Json | undefined, next: Json): Json {
  if (before === next) return next;
  if (Array.isArray(before) && Array.isArray(next)) {
    const items = next.map((item, index) => shared(before[index], item));
    return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
  }
  if (!isObject(before) || !isObject(next)) return next;
  const keys = Object.keys(next);
  const items = keys.map((key) => shared(before[key], next[key] as Json));
  const same = keys.length === Object.keys(before).length && keys.every((key, at) => before[key] === items[at]);
  return same ? before : Object.fromEntries(keys.map((key, at) => [key, items[at] as Json]));
}
