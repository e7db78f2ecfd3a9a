import type { Days } from '../duration.ts';
import type { HandOver } from '../hand-over.ts';
import type { Who } from '../who.ts';
import type { StepBase } from './step.ts';
import type { Return } from './user-task.ts';

/**
 * 公示: a masked extract is posted for a number of working days and never less than a number of calendar days.
 * The posting day is excluded; the case goes on when the day after the last notice day begins. While an objection is open the clock stands.
 */
export interface PublicNotice<X> extends StepBase {
  type: 'publicNotice';
  /** Who posts it, records objections and answers them. */
  who: Who;
  /** What is posted. A field above `public` needs a mask; the check refuses the definition else. */
  show: NoticeItem[];
  workingDays: Days;
  minimumCalendarDays?: Days;
  /** After a dismissed objection the clock goes on (`resume`) or starts again (`restart`): a local rule. */
  afterObjection?: 'resume' | 'restart';
  /** What an upheld objection does. */
  onUpheld: { return: Return } | { end: string };
  /** The sentence above the list: what is posted and where to object, a text over the case. */
  text?: X;
  handOver?: HandOver;
}

export interface NoticeItem {
  field: string;
  /** Name of a mask of `@hearth/china`: `name`, `resident-id-tail`, `phone`, `bank-card`, `address`, `hidden`. */
  mask?: string;
  title?: string;
}
