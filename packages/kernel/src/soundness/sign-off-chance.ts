import type { Expression, SignOff } from '@hearth/definition';
import { type Decision, decisionOf } from '../workflow/quorum.ts';

/** The result of a sign-off that stands before anybody has voted: its demand is met by nobody, or by everybody. */
export const decisionAtOpen = ({ mode, veto, parties }: SignOff<Expression>): Decision | undefined =>
  decisionOf(mode, { approve: 0, reject: 0, abstain: 0, parties: parties.length }, veto);
