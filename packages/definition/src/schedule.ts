import type { TypeScope } from '@hearth/expression';
import type { Due } from './duration.ts';
import type { FieldValue } from './effects.ts';

/**
 * Work that falls due again and again: every period has a slot for each unit or register entry, and a slot that nobody used stays visible
 * as missed. Expressions read {@link slotNames}, the settings of the task and, for a register, the fields of the entry.
 */
export interface Schedule<X> {
  id: string;
  title: string;
  every: Cadence;
  /** One slot for each unit at these levels, or for each entry of a register, for which `where` holds. */
  for: { levels: string[]; where?: X } | { register: string; where?: X };
  /** Whose inbox it comes to, at the slot's unit; several posts: any holder of one. */
  post: string | string[];
  /** Counted from the first day of the slot; default its last day. */
  due?: Due<X>;
  /** Fields of this task that are filled in when the case is opened. */
  set?: FieldValue<X>[];
  /** No slots for days off, of a schedule of every day. */
  skipDaysOff?: true;
  /** First day of the first slot, or any day in it; default the day of publication. */
  from?: string;
}

export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What expressions of a schedule know of their slot: the unit's id, its first and its last day, and the id of the entry that it is for. */
export const slotNames: TypeScope = {
  单位: { kind: 'string' },
  期初: { kind: 'date' },
  期末: { kind: 'date' },
  记录: { kind: 'string' },
};
