import { type Expression, type Field, kindOf, type Rule } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import { type Agreement, agreementsOf } from './agreement.ts';
import { orderOf } from './order.ts';
import { joinPath } from './path.ts';
import { wholeNames } from './whole-names.ts';

/** What form state needs of a form; a row of a group is a form too. */
export interface FormShape {
  fields: Field[];
  rules?: Rule[];
}

/**
 * A form made ready to run, once per form: who stands where, what each expression reads, and in which order fields must
 * be computed. Holds no answers.
 */
export interface Plan {
  root: ContainerPlan;
  /** Every field, each after those that it reads. Fields that read each other in a ring keep the order of the form. */
  order: FieldPlan[];
  /** By dotted name without rows: `受检单位.隐患.等级`. */
  byPath: Map<string, FieldPlan>;
}

/** Something that holds fields: the form, a section, or each row of a group. */
export interface ContainerPlan {
  /** The section or group; missing for the form itself. */
  field?: FieldPlan;
  fields: FieldPlan[];
  byKey: Map<string, FieldPlan>;
  rules: RulePlan[];
  /** What a row of it is called. */
  title?: Formula;
}

export interface FieldPlan {
  field: Field;
  /** Dotted name from the root of this form. */
  path: string;
  in: ContainerPlan;
  /** A group's row or a section's inside. */
  inside?: ContainerPlan;
  /** Whether `inside` is there once per row. */
  repeats: boolean;
  /** Only words on the form: there is never an answer. */
  blank: boolean;
  visible?: Formula;
  required?: Formula;
  computed?: Formula;
  /** Place in {@link Plan.order}. */
  rank: number;
  /** The expressions that must run again when an answer to this field changes. */
  readers: Reader[];
}

export interface RulePlan {
  rule: Pick<Rule, 'id' | 'message' | 'at' | 'level'>;
  in: ContainerPlan;
  holds: Formula | AgreementPlan;
}

export interface AgreementPlan extends Agreement {
  reads: Read[];
}

export interface Formula {
  expression: Expression;
  reads: Read[];
}

/** An answer that an expression uses: the field, and the container from which its name was found. */
export interface Read {
  field: FieldPlan;
  from: ContainerPlan;
}

/** An expression seen from what it reads. `from` is the container that both share. */
export type Reader = { from: ContainerPlan } & (
  | { role: 'visible' | 'computed' | 'required'; field: FieldPlan }
  | { role: 'rule'; rule: RulePlan }
  | { role: 'title'; container: ContainerPlan }
);

const plans = new WeakMap<Field[], Plan>();

/** The plan of a form, remembered by its list of fields. */
export function planOf(form: FormShape): Plan {
  const known = plans.get(form.fields);
  if (known) return known;
  const byPath = new Map<string, FieldPlan>();
  const root = containerOf(form.fields, form.rules ?? [], undefined, byPath);
  connect(root);
  const order = orderOf([...byPath.values()], needs);
  for (const [rank, field] of order.entries()) field.rank = rank;
  const plan = { root, order, byPath };
  plans.set(form.fields, plan);
  return plan;
}

function containerOf(
  fields: Field[],
  rules: Rule[],
  field: FieldPlan | undefined,
  byPath: Map<string, FieldPlan>,
): ContainerPlan {
  const container: ContainerPlan = { ...(field && { field }), fields: [], byKey: new Map(), rules: [] };
  for (const child of fields) addField(child, container, byPath);
  for (const rule of rules)
    container.rules.push({ rule, in: container, holds: { expression: rule.assert, reads: [] } });
  for (const agreement of agreementsOf(fields)) {
    const reads = agreement.keys.map((key) => ({ field: container.byKey.get(key)!, from: container }));
    const rule = { id: agreement.keys.join('-'), message: '', at: agreement.keys };
    container.rules.push({ rule, in: container, holds: { ...agreement, reads } });
  }
  return container;
}

function addField(field: Field, container: ContainerPlan, byPath: Map<string, FieldPlan>): void {
  const formula = (expression: Expression): Formula => ({ expression, reads: [] });
  const plan: FieldPlan = {
    field,
    path: joinPath(container.field?.path ?? '', field.key),
    in: container,
    repeats: kindOf(field).holds === 'rows',
    blank: kindOf(field).valueType === 'none',
    ...(field.visibleWhen && { visible: formula(field.visibleWhen) }),
    ...(field.requiredWhen && { required: formula(field.requiredWhen) }),
    ...(field.computed && { computed: formula(field.computed) }),
    rank: 0,
    readers: [],
  };
  container.fields.push(plan);
  container.byKey.set(field.key, plan);
  byPath.set(plan.path, plan);
  if (!kindOf(field).holds) return;
  plan.inside = containerOf(field.fields ?? [], field.rules ?? [], plan, byPath);
  if (field.rowTitle) plan.inside.title = formula(field.rowTitle);
}

/** Tells every expression what it reads, and every field who reads it. */
function connect(container: ContainerPlan): void {
  for (const field of container.fields) {
    for (const role of ['visible', 'computed', 'required'] as const) {
      const formula = field[role];
      if (formula) link(formula, container, (from) => ({ role, field, from }));
    }
    if (field.inside) connect(field.inside);
  }
  for (const rule of container.rules) link(rule.holds, container, (from) => ({ role: 'rule', rule, from }));
  if (container.title) link(container.title, container, (from) => ({ role: 'title', container, from }));
}

function link(
  formula: Formula | AgreementPlan,
  container: ContainerPlan,
  reader: (from: ContainerPlan) => Reader,
): void {
  if ('expression' in formula) formula.reads = readsOf(formula.expression, container);
  for (const { field, from } of formula.reads) field.readers.push(reader(from));
}

/** The fields that an expression reads; names that are no fields come from outside the form and never change here. */
function readsOf(expression: Expression, container: ContainerPlan): Read[] {
  const whole = wholeNames(expression.ast);
  const reads = new Map<FieldPlan, Read>();
  for (const name of namesRead(expression.ast)) {
    const [key = '', ...rest] = name.split('.');
    const from = holderOf(key, container);
    const fields = from ? descend(from.byKey.get(key)!, rest, whole.has(rest.at(-1) ?? key)) : [];
    for (const field of fields) reads.set(field, { field, from: from! });
  }
  return [...reads.values()];
}

/** The nearest container around the expression that has a field of this name. */
function holderOf(key: string, container: ContainerPlan | undefined): ContainerPlan | undefined {
  if (!container || container.byKey.has(key)) return container;
  return holderOf(key, container.field?.in);
}

/** The field at the end of the name with the groups on the way; a group used as a whole stands for all its columns. */
function descend(field: FieldPlan, rest: string[], whole: boolean): FieldPlan[] {
  const [key, ...deeper] = rest;
  if (!field.inside) return [field];
  if (key === undefined) return whole ? [field, ...below(field.inside)] : [field];
  const next = field.inside.byKey.get(key);
  return next ? [field, ...descend(next, deeper, whole)] : [field];
}

const none: FieldPlan[] = [];

/** What must be known before a field: the group or section around it, and what its expressions read. */
function needs({ in: container, visible, computed }: FieldPlan): FieldPlan[] {
  if (!visible && !computed) return container.field ? [container.field] : none;
  const read = [visible, computed].flatMap((formula) => formula?.reads.map(({ field }) => field) ?? []);
  return container.field ? [container.field, ...read] : read;
}

/** Every field inside, at any depth. */
const below = (container: ContainerPlan): FieldPlan[] =>
  container.fields.flatMap((field) => [field, ...(field.inside ? below(field.inside) : [])]);
