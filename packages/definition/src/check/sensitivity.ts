import type { Field, Sensitivity } from '../form.ts';

export const ranks: Record<Sensitivity, number> = { public: 0, personal: 1, sensitive: 2 };

/** The field that must be held most closely. */
export const closest = (fields: readonly Field[]): Field | undefined =>
  fields.toSorted((a, b) => ranks[b.sensitivity] - ranks[a.sensitivity])[0];

/** Whether a value of `from` would stand less protected in `to`. */
export const isLessClose = (to: Field, from: Field): boolean => ranks[from.sensitivity] > ranks[to.sensitivity];
