import type { Step } from './blocks/index.ts';
import type { Emergency } from './emergency.ts';
import type { Who } from './who.ts';

/**
 * A block-structured workflow: one sequence of steps, some of which hold sequences of their own.
 * The first step must be a userTask: the form that starts the case. It is done by whoever starts it, whatever its `who` says
 * about return visits. When the last step of the root sequence is done the case ends with the first result.
 */
export interface Workflow<X> {
  /** Named ends. The first is the one reached by running to the end. */
  results: Result[];
  steps: Step<X>[];
  interrupts?: Interrupt[];
  emergencies?: Emergency<X>[];
}

export interface Result {
  id: string;
  /** 办结, 不予资助, 已撤回. */
  title: string;
  tone: 'success' | 'failure' | 'neutral';
}

/** Something that can happen to a running case from outside its steps: withdraw, cancel, suspend. */
export interface Interrupt {
  id: string;
  title: string;
  kind: 'withdraw' | 'cancel' | 'suspend';
  who: Who;
  /** Not allowed any more once this step has been opened. */
  until?: string;
  /** Result with which the case ends (withdraw, cancel). */
  end?: string;
  /** The person must say why. */
  reason?: boolean;
}
