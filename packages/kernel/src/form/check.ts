import { compile, type Env, isTrue, type Json, type Problem } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';
import { checkAnswer, missing } from './check-answer.ts';
import { type Instance, innerInstance, rootInstance } from './instance.ts';
import { escapePointer, isEmpty, isObject } from './path.ts';
import { type FieldPlan, type FormShape, planOf, type RulePlan } from './plan.ts';
import { isShown } from './settle.ts';
import { nearest } from './suggest.ts';

export interface CheckOptions {
  env: Env;
  /** The document around, when the form is the inside of a row. */
  outer?: Document;
  /** Whether the person may fill the field of this dotted name; without it everybody may fill everything. */
  editable?: (path: string) => boolean;
  /** Dotted names of fields that must be filled here, besides what the form requires. */
  require?: readonly string[];
  /** Also report what is still blank. */
  complete: boolean;
  /** Looks only at fields of these dotted names, at what is around and inside them, and at rules that stand beside one of them. */
  only?: (path: string) => boolean;
}

/**
 * All problems of a settled document, in the order in which the form shows its fields; `path` is a JSON pointer.
 *
 * - fields that the form does not have, wrong types, what the kinds object to, broken rules;
 * - with `complete`, visible fields that must be filled and are blank: those that may be edited here, and those that
 *   `require` names. A computed field is never asked for.
 *
 * Problems of level `warning` are to be shown and never block.
 */
export function checkDocument(form: FormShape, document: Document, options: CheckOptions): Problem[] {
  const { root } = planOf(form);
  return checkInstance(rootInstance(root, document, options.outer), '', options);
}

function checkInstance(instance: Instance, pointer: string, options: CheckOptions): Problem[] {
  const { env, only } = options;
  const shown = instance.plan.fields.filter((field) => (!only || only(field.path)) && isShown(field, instance, env));
  const broken = brokenRules(instance, pointer, new Set(shown.map(({ field }) => field.key)), options.env);
  const inFields = shown.flatMap((field) => {
    const at = `${pointer}/${escapePointer(field.field.key)}`;
    return [...checkField(field, instance, at, options), ...broken.filter(({ path }) => path === at)];
  });
  return [...inFields, ...broken.filter(({ path }) => path === pointer), ...unknownFields(instance, pointer)];
}

function checkField(field: FieldPlan, instance: Instance, pointer: string, options: CheckOptions): Problem[] {
  const given = instance.values[field.field.key];
  const value = isEmpty(given) && field.inside && !field.repeats ? {} : given;
  if (isEmpty(value)) return asksFor(field, instance, options) ? [missing(field, pointer)] : [];
  const own = checkAnswer(field, value!).map((problem) => ({ ...problem, path: pointer + problem.path }));
  return [...own, ...checkInside(field, value!, instance, pointer, options)];
}

function checkInside(
  field: FieldPlan,
  value: Json,
  instance: Instance,
  pointer: string,
  options: CheckOptions,
): Problem[] {
  const { inside } = field;
  if (!inside) return [];
  const items: [Json, string][] = field.repeats
    ? (Array.isArray(value) ? value : []).map((row, index) => [row, `${pointer}/${index}`])
    : [[value, pointer]];
  return items.flatMap(([item, at]) =>
    isObject(item) ? checkInstance(innerInstance(inside, item, instance), at, options) : [],
  );
}

function asksFor(field: FieldPlan, instance: Instance, options: CheckOptions): boolean {
  const { complete, editable, require } = options;
  if (!complete || field.computed || field.blank) return false;
  if (require?.includes(field.path)) return true;
  return (editable?.(field.path) ?? true) && isRequired(field, instance, options.env);
}

export const isRequired = (field: FieldPlan, instance: Instance, env: Env): boolean =>
  field.field.required ||
  (field.required !== undefined && isTrue(compile(field.required.expression.ast)(instance.scope, env)));

/** A rule is broken only when exactly false, and asked only while one of its fields is shown. */
export function isBroken({ holds }: Pick<RulePlan, 'holds'>, instance: Instance, env: Env): boolean {
  if ('agrees' in holds) return !holds.agrees(instance.values);
  return compile(holds.expression.ast)(instance.scope, env) === false;
}

function brokenRules(instance: Instance, pointer: string, shown: Set<string>, env: Env): Problem[] {
  return instance.plan.rules
    .filter(({ rule }) => rule.at.length === 0 || rule.at.some((key) => shown.has(key)))
    .filter((rule) => isBroken(rule, instance, env))
    .map((plan) => {
      const at = plan.rule.at.filter((key) => shown.has(key)).map((key) => `${pointer}/${escapePointer(key)}`);
      return brokenRule(plan, at[0] ?? pointer, at);
    });
}

export function brokenRule({ rule, holds }: Pick<RulePlan, 'rule' | 'holds'>, path: string, at: string[]): Problem {
  if ('problem' in holds) return { ...holds.problem, path, params: { ...holds.problem.params, at } };
  const problem: Problem = { code: 'form.rule', path, params: { rule: rule.id, message: rule.message, at } };
  return rule.level === 'warning' ? { ...problem, level: 'warning' } : problem;
}

/** Keys that the form does not have. A row may carry its `_row`. */
function unknownFields({ plan, values }: Instance, pointer: string): Problem[] {
  return Object.keys(values)
    .filter((key) => !plan.byKey.has(key) && !(key === '_row' && plan.field?.repeats))
    .map((key) => {
      const path = `${pointer}/${escapePointer(key)}`;
      const suggestion = nearest(key, plan.byKey.keys());
      if (suggestion === undefined) return { code: 'form.unknown-field', path, params: { field: key } };
      return { code: 'form.unknown-field-similar', path, params: { field: key, suggestion } };
    });
}
