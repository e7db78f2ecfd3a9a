import type { Json, Problem } from '@hearth/expression';
import type { Document } from '../../workflow/case-state.ts';
import { brokenRule } from '../check.ts';
import { escapePointer, isEmpty } from '../path.ts';
import type { RulePlan } from '../plan.ts';
import { isInView } from './propagate.ts';
import { insidesOf, type LiveInstance, type Slot, type SlotSnapshot, shownValue } from './slot.ts';

/** What a view gets for a path that is not there: a row that was just deleted. */
export const absent: SlotSnapshot = Object.freeze({
  value: null,
  visible: false,
  required: false,
  editable: false,
  problems: Object.freeze([]),
  touched: false,
});

/** Brings the snapshot of a slot up to date; true when it is another one now. */
export function refresh(slot: Slot): boolean {
  const next = snapshotOf(slot);
  const before = slot.snapshot;
  if (before && isSame(before, next)) return false;
  slot.snapshot = next;
  return true;
}

function snapshotOf(slot: Slot): SlotSnapshot {
  const visible = slot.visible && !slot.withheld;
  return {
    value: keep(slot.snapshot?.value, viewOf(slot)),
    visible,
    required: slot.required,
    editable: slot.editable,
    problems: visible ? keep(slot.snapshot?.problems, problemsBeside(slot)) : absent.problems,
    touched: slot.touched,
  };
}

function viewOf(slot: Slot): Json {
  if (slot.inside) return null;
  return slot.plan.repeats && slot.rows.length > 0 ? slot.rows.map(({ row }) => row!) : slot.raw;
}

const isSame = (a: SlotSnapshot, b: SlotSnapshot): boolean =>
  (Object.keys(a) as (keyof SlotSnapshot)[]).every((key) => a[key] === b[key]);

/** The earlier value where it says the same, so that it is the same object. */
function keep<T>(before: T | undefined, next: T): T {
  if (typeof next !== 'object') return next;
  return before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next;
}

/** Own problems, broken rules that stand here, and what the server said. */
function problemsBeside(slot: Slot): Problem[] {
  const { key } = slot.plan.field;
  const rules = brokenRules(slot.in)
    .filter(({ rule }) => rule.at.includes(key))
    .map((plan) => brokenRule(plan, '', plan.rule.at));
  return [...slot.own, ...rules, ...fromServer(slot)];
}

/** The server repeats what is known here already. */
const fromServer = (slot: Slot): Problem[] =>
  slot.server.filter(({ code }) => !slot.own.some((own) => own.code === code));

/** Broken rules of which at least one field is shown and, unless they only warn, given to the person here; those about the whole always. */
const brokenRules = (instance: LiveInstance): RulePlan[] =>
  instance.plan.rules.filter((plan, index) => instance.broken[index] && concerns(plan, instance));

/** As the server sees it when the work is completed: what others wrote, or have still to write, blocks nobody. */
function concerns({ rule }: RulePlan, instance: LiveInstance): boolean {
  const shown = shownAt(instance, rule.at);
  if (rule.at.length === 0) return true;
  return shown.some((key) => rule.level === 'warning' || instance.slots.get(key)?.given);
}

const shownAt = (instance: LiveInstance, keys: string[]): string[] =>
  keys.filter((key) => instance.slots.get(key)?.visible);

/** All problems below an instance in display order, with JSON pointers into the document that is shown. */
export function problemsOf(instance: LiveInstance, pointer = ''): Problem[] {
  if (!isInView(instance)) return [];
  const placed = brokenRules(instance).map((plan) => {
    const at = shownAt(instance, plan.rule.at).map((key) => `${pointer}/${escapePointer(key)}`);
    return brokenRule(plan, at[0] ?? pointer, at);
  });
  const inFields = [...instance.slots.values()]
    .filter(({ visible, withheld }) => visible && !withheld)
    .flatMap((slot) => problemsAt(slot, `${pointer}/${escapePointer(slot.plan.field.key)}`, placed));
  return [...inFields, ...placed.filter(({ path }) => path === pointer)];
}

function problemsAt(slot: Slot, pointer: string, rules: Problem[]): Problem[] {
  const own = [...slot.own, ...fromServer(slot)].map((problem) => ({ ...problem, path: pointer + problem.path }));
  const inside = slot.inside
    ? problemsOf(slot.inside, pointer)
    : slot.rows.flatMap((row, index) => problemsOf(row, `${pointer}/${index}`));
  return [...own, ...inside, ...rules.filter(({ path }) => path === pointer)];
}

/** Which answers to take: as given, as shown, or as shown without what is computed. */
export type Take = 'given' | 'shown' | 'entered';

/** The answers below an instance as plain JSON; blanks are left out. */
export function answersOf(instance: LiveInstance, take: Take): Document {
  const entries: [string, Json][] = instance.row === undefined ? [] : [['_row', instance.row]];
  for (const slot of instance.slots.values()) {
    if (isLeftOut(slot, take)) continue;
    const value = answerOf(slot, take);
    if (value !== null) entries.push([slot.plan.field.key, value]);
  }
  return Object.fromEntries(entries);
}

const isLeftOut = (slot: Slot, take: Take): boolean =>
  (take !== 'given' && !slot.visible) || (take === 'entered' && (slot.plan.computed !== undefined || slot.withheld));

export function answerOf(slot: Slot, take: Take): Json {
  const [first] = insidesOf(slot);
  if (!first) return shownValue(slot);
  if (!slot.inside) return slot.rows.map((row) => answersOf(row, take));
  const answers = answersOf(first, take);
  return isEmpty(Object.keys(answers)) && !slot.plan.field.required ? null : answers;
}
