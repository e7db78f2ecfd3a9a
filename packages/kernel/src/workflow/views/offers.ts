import type { Definition, Outcome } from '@hearth/definition';
import { blocks } from '../blocks/index.ts';
import type { CaseState, WorkItem } from '../case-state.ts';
import { indexOf, placeOf } from '../definition-index.ts';
import type { Block, Shown } from '../run.ts';
import type { CaseView } from '../scope.ts';

/** What the person who opens a work item can do with it, and what is shown beside. */
export interface Offers extends Shown {
  /** What can be chosen now; nothing on an item that is not open. A return whose rounds are used up is not among them. */
  outcomes: Outcome[];
  /** Dotted path of the group whose row the step works on; `''` = the whole document. */
  scope: string;
  /** Dotted names from the scope on. */
  rights: { edit: string[]; require: string[]; hide: string[] };
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
    ...block.show?.(view, step, at, item),
  };
}

/** What the outcome of a completed work item, or of a whole step, is called; undefined when the step knows no such outcome. */
export function outcomeTitleOf(
  definition: Definition,
  { step: id, outcome }: Pick<WorkItem, 'step' | 'outcome'>,
): string | undefined {
  if (outcome === undefined) return undefined;
  const { step } = placeOf(indexOf(definition), id);
  return (blocks[step.type] as unknown as Block).outcomeTitle?.(step, outcome);
}
