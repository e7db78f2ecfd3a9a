/**
 * Who may take a piece of work over from the person it went to (WS-HumanTask: delegate, forward). Whoever the step excludes never may.
 * `holders` = another person who holds one of the posts asked for at that unit, `unit` = anybody with any post at that unit.
 */
export interface HandOver {
  /** 转办: the work is theirs from then on. Default `holders`. */
  transfer?: HandOverTo;
  /** 委托: they do it, then it comes back to be completed. Default `unit`. */
  delegate?: HandOverTo;
  /** 加签: one more person may be asked to agree before the outcome takes effect. Default false. */
  addSigner?: boolean;
}

export type HandOverTo = 'holders' | 'unit' | 'none';

/** What a step allows, defaults filled in. */
export function handOverOf(step: { handOver?: HandOver }): Required<HandOver> {
  return { transfer: 'holders', delegate: 'unit', addSigner: false, ...step.handOver };
}
