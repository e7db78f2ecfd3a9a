import type { Json } from '@hearth/expression';
import type { WantedItem } from './find-item.ts';
import type { HandVerb } from './office.ts';
import type { AddSignerStep, HandBackStep, HandOverStep, ReplyStep, ScenarioStep, SignStep } from './scenario.ts';

type HandingStep = HandOverStep | HandBackStep | AddSignerStep | SignStep | ReplyStep;

const keywords = ['transfer', 'delegate', 'handBack', 'addSigner', 'sign', 'reply'];

/** Whether a step is about work that changes hands, or an answer written down for a body outside. */
export const isHanding = (step: ScenarioStep): step is HandingStep => keywords.some((keyword) => keyword in step);

/** The work item that a handing step means, the verb of its address and the body sent there. */
export function handingOf(step: HandingStep): { verb: HandVerb; item: WantedItem; wish: { [key: string]: Json } } {
  const { row } = step;
  if ('transfer' in step)
    return { verb: 'transfer', item: { step: step.transfer, row }, wish: given(step, 'to', 'reason') };
  if ('delegate' in step)
    return { verb: 'delegate', item: { step: step.delegate, row }, wish: given(step, 'to', 'reason') };
  if ('handBack' in step) {
    const document = step.set ? { document: step.set } : {};
    return { verb: 'hand-back', item: { step: step.handBack, row }, wish: { ...given(step, 'note'), ...document } };
  }
  if ('addSigner' in step) {
    return { verb: 'add-signer', item: { step: step.addSigner, row }, wish: given(step, 'to', 'question') };
  }
  if ('reply' in step)
    return { verb: 'reply', item: { step: step.reply, row }, wish: given(step, 'body', 'agree', 'text') };
  return { verb: 'sign', item: { step: step.sign, row, signing: true }, wish: given(step, 'agree', 'comment') };
}

/** The members of a step that are there. */
function given(step: object, ...names: string[]): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(step).filter(([name]) => names.includes(name)));
}
