import type { Json, Problem } from '@hearth/expression';
import type { CaseState } from '@hearth/kernel';

type Values = { [key: string]: Json };

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
  /** The case as it stands, whole. */
  look(one: string): Promise<CaseState>;
}
