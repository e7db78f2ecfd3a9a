import type { Definition, Outcome } from '@hearth/definition';
import { blocks } from '../blocks/index.ts';
import type { CaseState, WorkItem } from '../case-state.ts';
import { indexOf, placeOf } from '../definition-index.ts';
import { offerOf, signingTitle } from '../offer.ts';
import type { Block, Shown } from '../run.ts';
import type { CaseView } from '../scope.ts';
import { type Signature, signaturesOf } from '../signatures.ts';

/** What the person who opens a work item can do with it, and what is shown beside. */
export interface Offers extends Shown {
  /** What can be chosen now; nothing on an item that is not open, or that is delegated and has to be handed back first. A return whose rounds are used up is not among them. */
  outcomes: Outcome[];
  /** Who was asked to sign beside, and what they said. */
  signatures?: Signature[];
  /** Dotted path of the group whose row the step works on; `''` = the whole document. */
  scope: string;
  /** Dotted names from the scope on. */
  rights: { edit: string[]; require: string[]; hide: string[] };
}

/** The offers of a work item, or undefined when the case has no such item. */
export function offersOf(definition: Definition, state: CaseState, itemId: string): Offers | undefined {
  const item = state.workItems[itemId];
  const at = item && state.steps[item.instance];
  const view: CaseView = { index: indexOf(definition), state };
  if (!item || !at || !view.index.places.has(at.step)) return undefined;
  const { step, scope } = placeOf(view.index, at.step);
  const block = blocks[step.type] as unknown as Block;
  const offer = offerOf(block, view, step, at, item);
  const signatures = signaturesOf(state, itemId);
  const { edit = [], require = [], hide = [] } = offer.rights ?? {};
  return {
    outcomes: item.state === 'open' && !item.delegation ? offer.outcomes : [],
    scope,
    rights: { edit, require, hide },
    ...block.show?.(view, step, at, item),
    ...(signatures.length > 0 && { signatures }),
  };
}

/** What the outcome of a completed work item, or of a whole step, is called; undefined when the step knows no such outcome. */
export function outcomeTitleOf(
  definition: Definition,
  { step: id, outcome, role }: Pick<WorkItem, 'step' | 'outcome'> & Partial<Pick<WorkItem, 'role'>>,
): string | undefined {
  if (outcome === undefined) return undefined;
  if (role === 'sign') return signingTitle(outcome);
  const step = indexOf(definition).places.get(id)?.step;
  if (!step) return undefined;
  return (blocks[step.type] as unknown as Block).outcomeTitle?.(step, outcome);
}
