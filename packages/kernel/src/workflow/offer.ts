import type { Outcome } from '@hearth/definition';
import type { StepInstance, WorkItem } from './case-state.ts';
import type { AnyStep } from './definition-index.ts';
import type { Block, Offer } from './run.ts';
import type { CaseView } from './scope.ts';
import { wordFor } from './words.ts';

/** What a signer can say; a refusal says why. */
const signing: Outcome[] = [
  { id: 'agree', title: wordFor('agree'), tone: 'primary', incomplete: true },
  { id: 'disagree', title: wordFor('disagree'), tone: 'danger', comment: 'required', incomplete: true },
];

/** What can be chosen on a work item: what its step offers, or a signature. */
export function offerOf(block: Block, view: CaseView, step: AnyStep, at: StepInstance, item: WorkItem): Offer {
  const offer = block.offer?.(view, step, at, item) ?? { outcomes: [] };
  const { hide } = offer.rights ?? {};
  if (item.role === 'sign') return { outcomes: signing, rights: hide ? { hide } : {} };
  return offer;
}

/** What an outcome of a work item is called that no step names. */
export const signingTitle = (outcome: string): string | undefined => signing.find(({ id }) => id === outcome)?.title;
