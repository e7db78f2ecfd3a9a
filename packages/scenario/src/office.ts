import type { Definition } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import type { CaseState } from '@hearth/kernel';

type Values = { [key: string]: Json };

/** The last word of the address at which work changes hands. */
export type HandVerb = 'transfer' | 'delegate' | 'hand-back' | 'add-signer' | 'sign' | 'reply';

/** What came of a command: no problems means that it was accepted. */
export interface Answer {
  problems: Pick<Problem, 'code' | 'path'>[];
  /** For a command that opens a case: its id. */
  case?: string;
}

/** An office in which a scenario is played: hands that send commands as a person would, a clock, and eyes. */
export interface Office {
  /** Moves the clock on and lets everything happen that falls due on the way, in order. */
  moveTo(instant: string): Promise<void>;
  open(as: string, unit: string, document: Values): Promise<Answer>;
  complete(
    as: string,
    one: string,
    item: string,
    wish: { outcome: string; changes?: Values; comment?: string },
  ): Promise<Answer>;
  object(as: string, one: string, instance: string, text: string): Promise<Answer>;
  interrupt(as: string, one: string, interrupt: string, reason?: string): Promise<Answer>;
  resume(as: string, one: string): Promise<Answer>;
  emergency(as: string, one: string, emergency: string, reason: string): Promise<Answer>;
  correct(as: string, one: string, changes: Values, reason: string): Promise<Answer>;
  openLink(as: string, one: string, link: string): Promise<Answer>;
  /** Hands a work item over or on, as the verb says. */
  hand(as: string, one: string, item: string, verb: HandVerb, wish: Values): Promise<Answer>;
  /** The case as it stands, whole. */
  look(one: string): Promise<CaseState>;
  /** The case opened last through a link, with its definition. */
  linked(one: string, link: string): Promise<{ case: string; definition: Definition } | undefined>;
  /** Entries that the case has written, by title, and the payments that it has asked for. */
  written(one: string): Promise<{ registers: Record<string, Values[]>; payments: Values[] }>;
}
