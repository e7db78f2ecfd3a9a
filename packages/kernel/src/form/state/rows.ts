import type { Env } from '@hearth/expression';
import type { Document } from '../../workflow/case-state.ts';
import { newRow } from '../new-document.ts';
import { isObject } from '../path.ts';
import type { Propagation } from './propagate.ts';
import { insidesOf, type LiveInstance, rowInstance, type Slot, type SlotBuilder } from './slot.ts';
import { answersOf } from './view.ts';

/** A row taken out of its group, to be put back as it was. */
export interface RemovedRow {
  readonly group: string;
  readonly row: string;
  readonly index: number;
  readonly instance: LiveInstance;
}

/** Adding, copying, moving and removing the rows of a group. */
export class Rows {
  readonly #builder: SlotBuilder;
  readonly #propagation: Propagation;
  readonly #env: Env;
  readonly #forget: (instance: LiveInstance) => void;

  constructor(builder: SlotBuilder, propagation: Propagation, env: Env, forget: (instance: LiveInstance) => void) {
    this.#builder = builder;
    this.#propagation = propagation;
    this.#env = env;
    this.#forget = forget;
  }

  /** Rows without values get their defaults. Returns the new ids. */
  add(group: Slot, rows: readonly (Document | undefined)[], index = group.rows.length): string[] {
    const made = rows.map((values) => rowInstance(group, values ?? newRow(group, this.#env), this.#builder));
    this.#arrange(group, group.rows.toSpliced(index, 0, ...made));
    for (const row of made) this.#propagation.opened(row);
    return made.map(({ row }) => row!);
  }

  copy(group: Slot, row: string): string {
    const index = indexOf(group, row);
    if (index < 0) return '';
    const answers = withoutIds(answersOf(group.rows[index]!, 'given'));
    return this.add(group, [answers], index + 1)[0]!;
  }

  move(group: Slot, row: string, index: number): void {
    const from = indexOf(group, row);
    if (from < 0) return;
    const rest = group.rows.toSpliced(from, 1);
    const to = Math.max(0, Math.min(index, rest.length));
    this.#arrange(group, rest.toSpliced(to, 0, group.rows[from]!));
  }

  remove(group: Slot, row: string): RemovedRow | undefined {
    const index = indexOf(group, row);
    const instance = group.rows[index];
    if (!instance) return undefined;
    this.#forget(instance);
    this.#arrange(group, group.rows.toSpliced(index, 1));
    return { group: group.path, row, index, instance };
  }

  restore(group: Slot, removed: RemovedRow): void {
    if (indexOf(group, removed.row) >= 0) return;
    this.#register(removed.instance);
    this.#arrange(group, group.rows.toSpliced(removed.index, 0, removed.instance));
    this.#propagation.opened(removed.instance);
  }

  /** A row that keeps its `_row` keeps nothing else of what it was: its slots are made anew. */
  replace(group: Slot, rows: Document[]): void {
    for (const row of group.rows) this.#forget(row);
    this.#arrange(group, []);
    this.add(group, rows);
  }

  #register(instance: LiveInstance): void {
    if (instance.row !== undefined) this.#builder.registerRow(instance);
    for (const slot of instance.slots.values()) {
      this.#builder.register(slot);
      for (const inside of insidesOf(slot)) this.#register(inside);
    }
  }

  #arrange(group: Slot, rows: LiveInstance[]): void {
    group.rows = rows;
    group.raw = [];
    group.server = [];
    this.#propagation.changed(group);
  }
}

const indexOf = (group: Slot, row: string): number => group.rows.findIndex((instance) => instance.row === row);

/** Answers without the ids of their rows, so that a copy gets its own. */
function withoutIds(answers: Document): Document {
  const entries = Object.entries(answers).filter(([key]) => key !== '_row');
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((row) => (isObject(row) ? withoutIds(row) : row)) : value,
    ]),
  );
}
