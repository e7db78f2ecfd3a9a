import type { LiveInstance, Slot } from './slot.ts';

/** Which expressions of a field must run again. */
export type Role = 'visible' | 'computed';

/** Some of them, as an array that is shared: a form that opens has all its fields waiting. */
export type Roles = readonly Role[];

const roles: Record<Role | 'both', Roles> = {
  visible: ['visible'],
  computed: ['computed'],
  both: ['visible', 'computed'],
};

/** Work that a change has caused: fields in their order of computing first, what nothing depends on afterwards. */
export class Agenda {
  readonly #byRank: (Map<Slot, Roles> | undefined)[] = [];
  /** No field waits below this rank. */
  #lowest = 0;
  readonly required = new Set<Slot>();
  readonly rules = new Map<LiveInstance, Set<number>>();
  readonly titles = new Set<LiveInstance>();

  addField(slot: Slot, role: Role): void {
    const { rank } = slot.plan;
    const waiting = this.#byRank[rank] ?? new Map<Slot, Roles>();
    this.#byRank[rank] = waiting;
    this.#lowest = Math.min(this.#lowest, rank);
    const before = waiting.get(slot);
    waiting.set(slot, !before || before.includes(role) ? (before ?? roles[role]) : roles.both);
  }

  addRule(instance: LiveInstance, index: number): void {
    this.rules.set(instance, (this.rules.get(instance) ?? new Set()).add(index));
  }

  /** The next field in order, with the expressions to run. */
  nextField(): [Slot, Roles] | undefined {
    for (; this.#lowest < this.#byRank.length; this.#lowest += 1) {
      const waiting = this.#byRank[this.#lowest];
      const first = waiting?.entries().next().value;
      if (!first) continue;
      waiting!.delete(first[0]);
      return first;
    }
    return undefined;
  }
}
