import type { Definition, Outcome } from '@hearth/definition';
import { type Reply, repliesOf } from '../blocks/external-reply.ts';
import { blocks } from '../blocks/index.ts';
import { noticeOf, type Objection } from '../blocks/public-notice.ts';
import { type Vote, votesOf } from '../blocks/sign-off.ts';
import type { CaseState, StepInstance, WorkItem } from '../case-state.ts';
import { type AnyStep, indexOf, placeOf } from '../definition-index.ts';
import type { Block } from '../run.ts';
import type { CaseView } from '../scope.ts';

/** What the person who opens a work item can do with it. */
export interface Offers {
  /** What can be chosen now; nothing on an item that is not open. A return whose rounds are used up is not among them. */
  outcomes: Outcome[];
  /** Dotted path of the group whose row the step works on; `''` = the whole document. */
  scope: string;
  /** Dotted names from the scope on. */
  rights: { edit: string[]; require: string[]; hide: string[] };
  /** For a sign-off: every party and its vote so far, in order. */
  votes?: { party: string; title: string; vote?: Vote; by?: string; at?: string; comment?: string }[];
  /** For the answer to an objection. */
  objection?: Objection;
  /** For the replies of bodies outside. */
  replies?: ({ body: string; title: string } & Partial<Reply>)[];
}

/** The offers of a work item, or undefined when the case has no such item. */
export function offersOf(definition: Definition, state: CaseState, itemId: string): Offers | undefined {
  const item = state.workItems[itemId];
  const at = item && state.steps[item.instance];
  if (!item || !at) return undefined;
  const view: CaseView = { index: indexOf(definition), state };
  const { step, scope } = placeOf(view.index, at.step);
  const block = blocks[step.type] as unknown as Block;
  const offer = block.offer?.(view, step, at, item) ?? { outcomes: [] };
  const { edit = [], require = [], hide = [] } = offer.rights ?? {};
  return {
    outcomes: item.state === 'open' ? offer.outcomes : [],
    scope,
    rights: { edit, require, hide },
    ...partsOf(view, step, at, item),
  };
}

/** The votes of one pass of a sign-off with who gave them. */
export function ballotOf(view: CaseView, step: AnyStep, at: StepInstance): NonNullable<Offers['votes']> {
  if (step.type !== 'signOff') return [];
  const votes = votesOf(view, at);
  const items = Object.values(view.state.workItems).filter(
    ({ instance, state }) => instance === at.id && state === 'completed',
  );
  return step.parties.map(({ id, title }) => {
    const vote = votes[id];
    const item = items.find(({ party }) => party === id);
    return {
      party: id,
      title,
      ...(vote && { vote }),
      ...(item?.completedBy !== undefined && { by: item.completedBy }),
      ...(item?.completedAt !== undefined && { at: item.completedAt }),
      ...(item?.comment !== undefined && { comment: item.comment }),
    };
  });
}

function partsOf(view: CaseView, step: AnyStep, at: StepInstance, item: WorkItem): Partial<Offers> {
  if (step.type === 'signOff') return { votes: ballotOf(view, step, at) };
  if (step.type === 'externalReply') {
    const replies = repliesOf(at);
    return { replies: step.bodies.map(({ id, title }) => ({ body: id, title, ...replies[id] })) };
  }
  const objection = noticeOf(at).objections?.find((each) => each.item === item.id);
  return item.role === 'objection' && objection ? { objection } : {};
}
