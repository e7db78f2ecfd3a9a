import type { Due } from '../duration.ts';
import type { HandOver } from '../hand-over.ts';
import type { Who } from '../who.ts';
import type { StepBase } from './step.ts';
import type { Return } from './user-task.ts';

/** A letter to bodies that never log in; a clerk records each reply. With `veto`, one refusal decides. */
export interface ExternalReply<X> extends StepBase {
  type: 'externalReply';
  /** The clerk who sends the letters and records the replies. */
  who: Who;
  bodies: { id: string; title: string }[];
  veto?: boolean;
  due?: Due<X>;
  onRejected: { return: Return } | { end: string } | { continue: true };
  handOver?: HandOver;
}
