import { compile, type Env, type Json } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';
import { type Instance, innerInstance, rootInstance } from './instance.ts';
import { type ContainerPlan, type FormShape, planOf } from './plan.ts';

/** The document of a new form: fixed defaults, then prefills, each computed once in the order of the form. */
export function newDocument(form: FormShape, env: Env, outer?: Document): Document {
  const { root } = planOf(form);
  const values: Document = {};
  prefill(rootInstance(root, values, outer), env);
  return values;
}

/** The answers of a new row of a group, which stands in an instance. It has no id yet. */
export function newRow(group: { plan: { inside?: ContainerPlan }; in: Instance }, env: Env): Document {
  const values: Document = {};
  if (group.plan.inside) prefill(innerInstance(group.plan.inside, values, group.in), env);
  return values;
}

function prefill(instance: Instance, env: Env): void {
  const { plan, values } = instance;
  for (const { field, inside, repeats } of plan.fields) {
    const fixed = field.schema.default as Json | undefined;
    if (fixed !== undefined) values[field.key] = structuredClone(fixed);
    else if (inside && !repeats) prefillSection(field.key, inside, instance, env);
  }
  for (const { field } of plan.fields) {
    if (!field.prefill) continue;
    const value = compile(field.prefill.ast)(instance.scope, env);
    if (value !== null) values[field.key] = value;
  }
}

function prefillSection(key: string, inside: ContainerPlan, parent: Instance, env: Env): void {
  const values: Document = {};
  prefill(innerInstance(inside, values, parent), env);
  if (Object.keys(values).length > 0) parent.values[key] = values;
}
