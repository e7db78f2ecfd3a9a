import type { Json, Problem } from '@hearth/expression';
import type { Document } from '../../workflow/case-state.ts';
import { type Instance, innerInstance, innerValues } from '../instance.ts';
import { isEmpty, joinPath, rowPath } from '../path.ts';
import type { ContainerPlan, FieldPlan } from '../plan.ts';
import { covers, type FormRights, reachesInto } from '../rights.ts';

/** What a view knows of one field. The same object until something in it changes. */
export interface SlotSnapshot {
  /** The answer as it was given. Of a group: the ids of its rows, in order. Of a section: null. */
  readonly value: Json;
  readonly visible: boolean;
  /** Must be filled by this person here. */
  readonly required: boolean;
  readonly editable: boolean;
  /** All of them, also before the person has been here; a view shows those of a touched field. */
  readonly problems: readonly Problem[];
  readonly touched: boolean;
}

/** One field of the form, or of one row: its answer and all that follows from the answers around it. */
export interface Slot {
  readonly plan: FieldPlan;
  readonly in: LiveInstance;
  readonly path: string;
  /** Whether the person may fill it, or something inside it. */
  readonly editable: boolean;
  /** Kept from this person by right. */
  readonly withheld: boolean;
  /** Named whole among what the person fills in here: broken rules beside it are theirs to mend. */
  readonly given: boolean;
  /** The answer as it was given, kept while it is hidden. Unused where there are rows or an inside. */
  raw: Json;
  /** Rows of a group, in order. */
  rows: LiveInstance[];
  /** What a section holds. */
  inside?: LiveInstance;
  visible: boolean;
  required: boolean;
  own: Problem[];
  server: Problem[];
  touched: boolean;
  snapshot?: SlotSnapshot;
  readonly listeners: Set<() => void>;
}

/** The document, a section or a row, with the slots of its fields. */
export interface LiveInstance extends Instance {
  parent?: LiveInstance;
  /** The slot of the group or section; missing for the document. */
  holder?: Slot;
  /** `_row`, in a group. */
  row?: string;
  path: string;
  /** What was there when the form was opened, also what no field describes. */
  given: Document;
  slots: Map<string, Slot>;
  /** For each rule of the container: whether it is broken now. */
  broken: boolean[];
  /** What a row is called, as far as the group says so. */
  title: string;
  readonly listeners: Set<() => void>;
}

/** Makes slots below a container for the answers that are there. Keys that the form does not have are left behind. */
export interface SlotBuilder {
  rights: FormRights;
  /** Called for every slot made, so that it can be found by its path and computed. */
  register(slot: Slot): void;
  newRowId(): string;
  /** Called for every row made. Its id must not be given again. */
  registerRow(row: LiveInstance): void;
}

export function fillInstance(instance: LiveInstance, answers: Document, builder: SlotBuilder): LiveInstance {
  instance.given = answers;
  for (const plan of instance.plan.fields) addSlot(plan, instance, answers[plan.field.key] ?? null, builder);
  return instance;
}

function addSlot(plan: FieldPlan, instance: LiveInstance, answer: Json, builder: SlotBuilder): void {
  const { rights } = builder;
  const slot: Slot = {
    plan,
    in: instance,
    path: joinPath(instance.path, plan.field.key),
    editable: mayEdit(plan, rights),
    withheld: covers(rights.hide ?? [], plan.path),
    given: covers(rights.edit, plan.path) && !covers(rights.hide ?? [], plan.path),
    raw: answer,
    rows: [],
    visible: true,
    required: false,
    own: [],
    server: [],
    touched: false,
    listeners: new Set(),
  };
  instance.slots.set(plan.field.key, slot);
  builder.register(slot);
  if (plan.inside) fillSlot(slot, plan.inside, answer, builder);
  const value = shownValue(slot);
  if (!isEmpty(value) || slot.inside) instance.values[plan.field.key] = value;
}

function fillSlot(slot: Slot, inside: ContainerPlan, answer: Json, builder: SlotBuilder): void {
  const found = innerValues(slot.plan, answer);
  if (slot.plan.repeats) slot.rows = found.map((row) => rowInstance(slot, row, builder));
  else slot.inside = fillInstance(liveInstance(inside, slot, {}), found[0] ?? {}, builder);
}

/** A row with its slots. It is not yet among the rows of the group. */
export function rowInstance(group: Slot, answers: Document, builder: SlotBuilder): LiveInstance {
  const given = answers._row;
  const row = typeof given === 'string' && given !== '' ? given : builder.newRowId();
  const instance = liveInstance(group.plan.inside!, group, { _row: row }, row);
  builder.registerRow(instance);
  return fillInstance(instance, answers, builder);
}

function liveInstance(plan: ContainerPlan, holder: Slot, values: Document, row?: string): LiveInstance {
  return {
    ...innerInstance(plan, values, holder.in),
    parent: holder.in,
    holder,
    ...(row !== undefined && { row }),
    path: row === undefined ? holder.path : rowPath(holder.path, row),
    given: {},
    slots: new Map(),
    broken: [],
    title: '',
    listeners: new Set(),
  };
}

function mayEdit({ field, path, computed }: FieldPlan, { edit }: FormRights): boolean {
  if (computed || field.schema.readOnly === true) return false;
  return covers(edit, path) || (field.fields !== undefined && reachesInto(edit, path));
}

/** The answer as expressions see it while it is shown. */
export function shownValue(slot: Slot): Json {
  if (slot.plan.repeats) return slot.rows.length > 0 ? slot.rows.map(({ values }) => values) : rowless(slot.raw);
  return slot.inside ? slot.inside.values : slot.raw;
}

/** A group without rows; something that is no list stays as it is, to be refused. */
const rowless = (raw: Json): Json => (Array.isArray(raw) ? [] : raw);

/** What is directly inside a slot: its rows, or the inside of a section. */
export const insidesOf = (slot: Slot): LiveInstance[] => (slot.inside ? [slot.inside] : slot.rows);

/** The instances of a container that stand below another instance, or that instance itself. */
export function instancesBelow(container: ContainerPlan, base: LiveInstance): LiveInstance[] {
  if (container === base.plan) return [base];
  const holder = container.field!;
  return instancesBelow(holder.in, base).flatMap((instance) => insidesOf(instance.slots.get(holder.field.key)!));
}
