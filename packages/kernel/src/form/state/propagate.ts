import { compile, type Env } from '@hearth/expression';
import { isBroken, isRequired } from '../check.ts';
import { checkAnswer, missing } from '../check-answer.ts';
import { isEmpty } from '../path.ts';
import type { ContainerPlan, Reader } from '../plan.ts';
import { computedValue, isShown } from '../settle.ts';
import { Agenda, type Role, type Roles } from './agenda.ts';
import { insidesOf, instancesBelow, type LiveInstance, type Slot, shownValue } from './slot.ts';

/** What is told about an evaluation: which expression of which field or rule ran. */
export type Trace = (path: string, role: Role | 'required' | 'rule' | 'title') => void;

/**
 * Carries a change through the form: only expressions that read something that changed run again, in the order of the
 * plan, until nothing is left to do. After a {@link Propagation.run} everything is up to date.
 */
export class Propagation {
  #agenda = new Agenda();
  /** Slots in which something may have changed, for whoever tells the view. */
  readonly touched = new Set<Slot>();
  /** Rows that are called something else now. */
  readonly renamed = new Set<LiveInstance>();
  /** The list of all problems may be another one now. */
  unsettled = false;
  /** Slots whose own problems must be looked at again. */
  readonly #unchecked = new Set<Slot>();
  /** How often each field was computed in this run: a ring of expressions is cut after two rounds. */
  #rounds = new Map<Slot, number>();
  readonly #env: Env;
  readonly #require: readonly string[];
  readonly #trace: Trace | undefined;

  constructor(env: Env, require: readonly string[], trace?: Trace) {
    this.#env = env;
    this.#require = require;
    this.#trace = trace;
  }

  /** A slot that has just been made: everything about it is unknown. */
  added(slot: Slot): void {
    this.#agenda.addField(slot, 'visible');
    if (slot.plan.computed) this.#agenda.addField(slot, 'computed');
    this.#agenda.required.add(slot);
    this.#unchecked.add(slot);
  }

  /** An instance that has just been made or put back. */
  opened(instance: LiveInstance): void {
    for (const slot of instance.slots.values()) {
      this.added(slot);
      for (const inside of insidesOf(slot)) this.opened(inside);
    }
    for (const index of instance.plan.rules.keys()) this.#agenda.addRule(instance, index);
    if (instance.plan.title) this.#agenda.titles.add(instance);
  }

  /** The answer of a slot was changed by a person. */
  changed(slot: Slot): void {
    if (slot.plan.repeats) this.unsettled = true;
    this.#write(slot);
    this.#unchecked.add(slot);
    this.touched.add(slot);
  }

  /** Nobody needs to be told of what has happened so far. */
  forget(): void {
    this.touched.clear();
    this.renamed.clear();
    this.unsettled = false;
  }

  run(): void {
    for (let next = this.#agenda.nextField(); next; next = this.#agenda.nextField()) this.#evaluate(...next);
    for (const slot of this.#agenda.required) this.#evaluateRequired(slot);
    for (const [instance, indexes] of this.#agenda.rules) this.#evaluateRules(instance, indexes);
    for (const row of this.#agenda.titles) this.#evaluateTitle(row);
    for (const slot of this.#unchecked) this.#check(slot);
    this.#agenda = new Agenda();
    this.#unchecked.clear();
    this.#rounds = new Map();
  }

  #evaluate(slot: Slot, roles: Roles): void {
    const round = (this.#rounds.get(slot) ?? 0) + 1;
    this.#rounds.set(slot, round);
    if (round > 2) return;
    const appeared = roles.includes('visible') && this.#evaluateVisible(slot);
    if (slot.plan.computed && slot.visible && (appeared || roles.includes('computed'))) this.#compute(slot);
    this.#write(slot);
  }

  /** Whether the slot has come into view. */
  #evaluateVisible(slot: Slot): boolean {
    const shown = isInView(slot.in) && this.#isShown(slot);
    if (shown === slot.visible) return false;
    slot.visible = shown;
    this.unsettled = true;
    this.touched.add(slot);
    this.#unchecked.add(slot);
    this.#agenda.required.add(slot);
    for (const inside of insidesOf(slot)) {
      for (const child of inside.slots.values()) this.#agenda.addField(child, 'visible');
    }
    return shown;
  }

  #isShown(slot: Slot): boolean {
    if (slot.plan.visible) this.#trace?.(slot.path, 'visible');
    return isShown(slot.plan, slot.in, this.#env);
  }

  #compute(slot: Slot): void {
    this.#trace?.(slot.path, 'computed');
    const value = computedValue(slot.plan, slot.in, this.#env);
    if (sameValue(value, slot.raw)) return;
    slot.raw = value;
    this.touched.add(slot);
  }

  /** Puts the answer where expressions see it, or takes it away, and wakes its readers if that made a difference. */
  #write(slot: Slot): void {
    const { key } = slot.plan.field;
    const { values } = slot.in;
    const before = values[key] ?? null;
    const after = slot.visible ? shownValue(slot) : null;
    if (after === null) delete values[key];
    else values[key] = after;
    if (!sameValue(before, after)) this.#wakeReaders(slot);
  }

  #wakeReaders(slot: Slot): void {
    for (const reader of slot.plan.readers) {
      const base = around(slot.in, reader);
      if (base) this.#wake(reader, base);
    }
  }

  #wake(reader: Reader, base: LiveInstance): void {
    const container = containerOf(reader);
    for (const instance of instancesBelow(container, base)) this.#wakeIn(reader, instance);
  }

  #wakeIn(reader: Reader, instance: LiveInstance): void {
    if (reader.role === 'rule') this.#agenda.addRule(instance, instance.plan.rules.indexOf(reader.rule));
    else if (reader.role === 'title') this.#agenda.titles.add(instance);
    else this.#wakeField(instance.slots.get(reader.field.field.key)!, reader.role);
  }

  #wakeField(slot: Slot, role: Role | 'required'): void {
    if (role === 'required') this.#agenda.required.add(slot);
    else this.#agenda.addField(slot, role);
  }

  #evaluateTitle(row: LiveInstance): void {
    this.#trace?.(row.path, 'title');
    const title = compile(row.plan.title!.expression.ast)(row.scope, this.#env);
    const text = title === null ? '' : String(title);
    if (text === row.title) return;
    row.title = text;
    this.renamed.add(row);
  }

  #evaluateRequired(slot: Slot): void {
    const required = slot.visible && this.#asksFor(slot);
    if (required === slot.required) return;
    slot.required = required;
    this.touched.add(slot);
    this.#unchecked.add(slot);
  }

  #asksFor(slot: Slot): boolean {
    if (slot.plan.computed || slot.plan.blank) return false;
    if (this.#require.includes(slot.plan.path)) return true;
    if (!slot.editable) return false;
    if (slot.plan.required) this.#trace?.(slot.path, 'required');
    return isRequired(slot.plan, slot.in, this.#env);
  }

  #evaluateRules(instance: LiveInstance, indexes: Set<number>): void {
    for (const index of indexes) {
      const plan = instance.plan.rules[index]!;
      const { rule } = plan;
      this.#trace?.(`${instance.path}#${rule.id}`, 'rule');
      const broken = isBroken(plan, instance, this.#env);
      if (broken === (instance.broken[index] ?? false)) continue;
      instance.broken[index] = broken;
      this.unsettled = true;
      for (const key of rule.at) {
        const slot = instance.slots.get(key);
        if (slot) this.touched.add(slot);
      }
    }
  }

  #check(slot: Slot): void {
    this.touched.add(slot);
    if (slot.own.length > 0) this.unsettled = true;
    const value = shownValue(slot);
    if (!slot.visible || slot.withheld) slot.own = [];
    else if (isEmpty(value)) slot.own = slot.required ? [missing(slot.plan, '')] : [];
    else slot.own = checkAnswer(slot.plan, value);
    if (slot.own.length > 0) this.unsettled = true;
  }
}

export const isInView = ({ holder }: LiveInstance): boolean => holder === undefined || holder.visible;

/** The instance, among those around a slot, from which the reader has found its name. */
function around(instance: LiveInstance, { from }: Reader): LiveInstance | undefined {
  let at: LiveInstance | undefined = instance;
  while (at && at.plan !== from) at = at.parent;
  return at;
}

/** Equal for readers: the same scalar, or the very same object. A list of rows that is written anew is a change. */
function sameValue(a: unknown, b: unknown): boolean {
  return (
    a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]))
  );
}

/** Where the expression of a reader stands. */
function containerOf(reader: Reader): ContainerPlan {
  if (reader.role === 'rule') return reader.rule.in;
  return reader.role === 'title' ? reader.container : reader.field.in;
}
