import { kindOf } from '@hearth/definition';
import type { Env, Json, Problem } from '@hearth/expression';
import type { Document } from '../../workflow/case-state.ts';
import { filledBy } from '../fill.ts';
import { rootInstance } from '../instance.ts';
import { newDocument } from '../new-document.ts';
import { type InstancePath, isEmpty, isObject } from '../path.ts';
import { type FormShape, planOf } from '../plan.ts';
import type { FormRights } from '../rights.ts';
import { pointerOfInstance, pointerOfSlot, slotAt } from './pointers.ts';
import { Propagation, type Trace } from './propagate.ts';
import { type RemovedRow, Rows } from './rows.ts';
import { fillInstance, insidesOf, type LiveInstance, type Slot, type SlotBuilder, type SlotSnapshot } from './slot.ts';
import { absent, answerOf, answersOf, problemsOf, refresh } from './view.ts';
import { wholeOf } from './whole.ts';

export interface FormStateOptions {
  form: FormShape;
  /** What is answered so far. Without it a new form with its defaults and prefills. */
  document?: Document;
  env: Env;
  /** Without it everything may be edited. */
  rights?: FormRights;
  /** The document around, when the form is the inside of a row. */
  outer?: Document;
  /** Ids of new rows, unique in the case for all time. Default: `r1`, `r2` … as far as they are free here. */
  newRowId?: () => string;
  /** Told about every expression that runs. */
  trace?: Trace;
}

/**
 * The state of a form that somebody fills: one slot a field, and one for each field of a row. A change runs only the
 * expressions that read what changed, at once; when `set` returns, everything is up to date.
 *
 * Hidden answers stay here and are left out of what is shown, checked and sent.
 */
export interface FormState {
  readonly form: FormShape;
  readonly rights: FormRights;
  /** The same object until something in it changes. */
  snapshot(path: InstancePath): SlotSnapshot;
  /** A field's changes; of a row, those of its title. */
  subscribe(path: InstancePath, listener: () => void): () => void;
  /** What the row at this path is called; '' where the group does not say. */
  rowTitle(row: InstancePath): string;
  /** Told after every change of an answer, for saving drafts. */
  onAnswers(listener: () => void): () => void;
  /** Told when {@link FormState.problems} gives another list. */
  onProblems(listener: () => void): () => void;

  get(path: InstancePath): Json;
  /** Gives an answer. Rows of a group are replaced as a whole; a computed field keeps what it computes. */
  set(path: InstancePath, value: Json): void;
  /** Gives the id of a register's entry, and to the fields beside it what the entry says (`fill`), as far as this person may edit them. */
  pick(path: InstancePath, id: string, entry: Document): void;
  /** From now on the problems of the field are to be shown. */
  touch(path: InstancePath): void;
  /** Somebody has asked for everything that is wrong: by trying to submit, or the server by refusing. */
  readonly validated: boolean;
  /** Touches everything and returns what is wrong. */
  validateAll(): readonly Problem[];
  /** In display order, with JSON pointers into {@link FormState.values}. The same list until it changes. */
  problems(): readonly Problem[];
  /** What a server said about the answers, by JSON pointer. A field's is forgotten when its answer changes. */
  setServerProblems(problems: readonly Problem[]): void;
  /** The field to which a problem's JSON pointer leads; '' for one about the whole. */
  pathOf(pointer: string): InstancePath;
  /** The JSON pointer of a field or a row. */
  pointerOf(path: InstancePath): string;

  /** Returns the id of the new row. Without values the row has its defaults and prefills. */
  addRow(group: InstancePath, values?: Document, index?: number): string;
  addRows(group: InstancePath, rows: readonly Document[], index?: number): string[];
  /** The copy stands after the row and has new ids. */
  copyRow(group: InstancePath, row: string): string;
  moveRow(group: InstancePath, row: string, index: number): void;
  removeRow(group: InstancePath, row: string): RemovedRow | undefined;
  /** Undoes a removal: the row is as it was, hidden answers included. */
  restoreRow(removed: RemovedRow): void;

  /** Everything that is shown, computed answers too: the settled document. */
  values(): Document;
  /**
   * What to send: answers that this person may edit, by key of the form, groups whole, computed ones left out, a cleared
   * one null. `final` drops hidden answers, `draft` keeps them.
   */
  document(mode?: 'final' | 'draft'): Document;
  /** The document as it would be without this form around it: what was given, what is filled in, and all that no field describes. */
  whole(): Document;
  readonly dirty: boolean;
  /** What is there now is saved. */
  markClean(): void;
}

export function createFormState(options: FormStateOptions): FormState {
  return new LiveForm(options);
}

class LiveForm implements FormState {
  readonly form: FormShape;
  readonly rights: FormRights;
  dirty = false;
  validated = false;
  readonly #root: LiveInstance;
  readonly #slots = new Map<InstancePath, Slot>();
  readonly #propagation: Propagation;
  readonly #builder: SlotBuilder;
  readonly #rows: Rows;
  readonly #answerListeners = new Set<() => void>();
  readonly #problemListeners = new Set<() => void>();
  readonly #given: Document;
  #problems: readonly Problem[] | undefined;
  #formProblems: Problem[] = [];
  #depth = 0;
  readonly #instances = new Map<InstancePath, LiveInstance>();
  readonly #rowIds = new Set<string>();

  constructor(options: FormStateOptions) {
    const { form, env, rights = { edit: '*' }, outer } = options;
    this.form = form;
    this.rights = rights;
    this.#given = options.document ?? {};
    this.#propagation = new Propagation(env, rights.require ?? [], options.trace);
    this.#builder = {
      rights,
      register: (slot) => this.#slots.set(slot.path, slot),
      newRowId: options.newRowId ?? (() => this.#nextRowId()),
      registerRow: (row) => this.#registerRow(row),
    };
    const { plan, values, scope } = rootInstance(planOf(form).root, {}, outer);
    this.#root = {
      plan,
      values,
      scope,
      path: '',
      given: {},
      slots: new Map(),
      broken: [],
      title: '',
      listeners: new Set(),
    };
    this.#rows = new Rows(this.#builder, this.#propagation, env, (row) => this.#forget(row));
    fillInstance(this.#root, options.document ?? newDocument(form, env, outer), this.#builder);
    this.#propagation.opened(this.#root);
    this.#propagation.run();
    this.#propagation.forget();
  }

  snapshot(path: InstancePath): SlotSnapshot {
    const slot = this.#slots.get(path);
    if (!slot) return absent;
    if (!slot.snapshot) refresh(slot);
    return slot.snapshot!;
  }

  subscribe(path: InstancePath, listener: () => void): () => void {
    const listeners = (this.#slots.get(path) ?? this.#instances.get(path))?.listeners;
    listeners?.add(listener);
    return () => listeners?.delete(listener);
  }

  rowTitle = (row: InstancePath): string => this.#instances.get(row)?.title ?? '';

  onAnswers = (listener: () => void): (() => void) => listen(this.#answerListeners, listener);
  onProblems = (listener: () => void): (() => void) => listen(this.#problemListeners, listener);

  get(path: InstancePath): Json {
    if (path === '') return answersOf(this.#root, 'given');
    const slot = this.#slots.get(path);
    return slot ? answerOf(slot, 'given') : null;
  }

  set(path: InstancePath, value: Json): void {
    const slot = this.#slots.get(path);
    if (slot) this.#change(() => this.#give(slot, value));
  }

  pick(path: InstancePath, id: string, entry: Document): void {
    const slot = this.#slots.get(path);
    if (!slot) return;
    this.#change(() => {
      this.#give(slot, id);
      for (const [key, value] of filledBy(slot.plan.field, entry)) {
        const beside = slot.in.slots.get(key);
        if (beside?.editable) this.#give(beside, kindOf(beside.plan.field).clean(value, beside.plan.field));
      }
    });
  }

  #give(slot: Slot, value: Json): void {
    if (slot.plan.computed) return;
    if (slot.server.length > 0) this.#says(slot, []);
    if (slot.plan.repeats) this.#rows.replace(slot, Array.isArray(value) ? value.filter(isObject) : []);
    else if (slot.inside) this.#giveInside(slot.inside, isObject(value) ? value : {});
    else {
      slot.raw = value;
      this.#propagation.changed(slot);
    }
  }

  #giveInside(instance: LiveInstance, answers: Document): void {
    for (const [key, slot] of instance.slots) this.#give(slot, answers[key] ?? null);
  }

  touch(path: InstancePath): void {
    const slot = this.#slots.get(path);
    if (!slot || slot.touched) return;
    slot.touched = true;
    this.#propagation.touched.add(slot);
    this.#publish();
  }

  validateAll(): readonly Problem[] {
    this.#propagation.unsettled ||= !this.validated;
    this.validated = true;
    for (const slot of this.#slots.values()) {
      if (slot.touched) continue;
      slot.touched = true;
      this.#propagation.touched.add(slot);
    }
    this.#publish();
    return this.problems();
  }

  problems(): readonly Problem[] {
    this.#problems ??= [...problemsOf(this.#root), ...this.#formProblems];
    return this.#problems;
  }

  setServerProblems(problems: readonly Problem[]): void {
    for (const slot of this.#slots.values()) if (slot.server.length > 0) this.#says(slot, []);
    this.#formProblems = [];
    this.#propagation.unsettled = true;
    this.validated ||= problems.length > 0;
    for (const problem of problems) {
      const slot = slotAt(this.#root, problem.path);
      if (slot) this.#says(slot, [...slot.server, { ...problem, path: '' }]);
      else this.#formProblems.push(problem);
    }
    this.#publish();
  }

  #says(slot: Slot, server: Problem[]): void {
    slot.server = server;
    slot.touched ||= server.length > 0;
    this.#propagation.unsettled = true;
    this.#propagation.touched.add(slot);
  }

  pathOf = (pointer: string): InstancePath => slotAt(this.#root, pointer)?.path ?? '';

  pointerOf(path: InstancePath): string {
    const slot = this.#slots.get(path);
    if (slot) return pointerOfSlot(slot);
    const row = this.#instances.get(path);
    return row ? pointerOfInstance(row) : '';
  }

  addRow(group: InstancePath, values?: Document, index?: number): string {
    return this.#inGroup(group, (slot) => this.#rows.add(slot, [values], index))?.[0] ?? '';
  }

  addRows(group: InstancePath, rows: readonly Document[], index?: number): string[] {
    return this.#inGroup(group, (slot) => this.#rows.add(slot, rows, index)) ?? [];
  }

  copyRow(group: InstancePath, row: string): string {
    return this.#inGroup(group, (slot) => this.#rows.copy(slot, row)) ?? '';
  }

  moveRow(group: InstancePath, row: string, index: number): void {
    this.#inGroup(group, (slot) => this.#rows.move(slot, row, index));
  }

  removeRow(group: InstancePath, row: string): RemovedRow | undefined {
    return this.#inGroup(group, (slot) => this.#rows.remove(slot, row));
  }

  restoreRow(removed: RemovedRow): void {
    const slot = this.#slots.get(removed.group);
    if (slot) this.#change(() => this.#rows.restore(slot, removed));
  }

  #inGroup<T>(path: InstancePath, action: (slot: Slot) => T): T | undefined {
    const slot = this.#slots.get(path);
    if (!slot?.plan.repeats) return undefined;
    let result: T | undefined;
    this.#change(() => {
      result = action(slot);
    });
    return result;
  }

  values = (): Document => answersOf(this.#root, 'shown');

  whole = (): Document => wholeOf(this.#root);

  document(mode: 'final' | 'draft' = 'final'): Document {
    const sent: [string, Json][] = [];
    for (const [key, slot] of this.#root.slots) {
      if (!slot.editable || slot.withheld || (mode === 'final' && !slot.visible)) continue;
      const value = answerOf(slot, mode === 'final' ? 'entered' : 'given');
      if (value !== null) sent.push([key, value]);
      else if (!isEmpty(this.#given[key])) sent.push([key, null]);
    }
    return Object.fromEntries(sent);
  }

  markClean(): void {
    this.dirty = false;
  }

  #nextRowId(): string {
    let count = this.#rowIds.size + 1;
    while (this.#rowIds.has(`r${count}`)) count += 1;
    return `r${count}`;
  }

  #registerRow(instance: LiveInstance): void {
    this.#instances.set(instance.path, instance);
    this.#rowIds.add(instance.row!);
  }

  #forget(instance: LiveInstance): void {
    if (instance.row !== undefined) this.#instances.delete(instance.path);
    for (const slot of instance.slots.values()) {
      this.#slots.delete(slot.path);
      for (const inside of insidesOf(slot)) this.#forget(inside);
    }
  }

  #change(action: () => void): void {
    this.#depth += 1;
    try {
      action();
    } finally {
      this.#depth -= 1;
    }
    if (this.#depth > 0) return;
    this.dirty = true;
    this.#propagation.run();
    this.#publish();
    for (const listener of [...this.#answerListeners]) listener();
  }

  /** Tells the views of slots that are different now. */
  #publish(): void {
    const { touched } = this.#propagation;
    const slots = [...touched];
    touched.clear();
    const different = slots.filter((slot) => slot.snapshot === undefined || refresh(slot));
    const renamed = [...this.#propagation.renamed];
    this.#propagation.renamed.clear();
    for (const one of [...different, ...renamed]) for (const listener of [...one.listeners]) listener();
    if (!this.#propagation.unsettled) return;
    this.#propagation.unsettled = false;
    this.#problems = undefined;
    for (const listener of [...this.#problemListeners]) listener();
  }
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
