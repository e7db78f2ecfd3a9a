import { below, insert } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { type NewStepWords, newStep, type StepType } from './new-step.ts';

export interface InsertStep {
  /** JSON pointer of the sequence and the place in it. */
  sequence: string;
  index: number;
  type: StepType;
  words: NewStepWords;
}

/** Puts a new step between others. The first step of all starts the case, so nothing stands before it and it is filled in by somebody. */
export const insertStep: Command<InsertStep> = (draft, { sequence, index, type, words }) => {
  if (sequence === '/steps' && index === 0 && type !== 'userTask') return refuse('first-step', '/steps/0');
  const step = newStep(draft, type, words);
  const first = sequence === '/steps' && index === 0 ? { ...step, who: { actor: 'initiator' } } : step;
  const pointer = below(sequence, index);
  return {
    label: 'edit.step-added',
    params: { title: words.title },
    draft: withFile(draft, 'workflow', (workflow) => insert(workflow, pointer, first)),
    select: { file: 'workflow', pointer },
  };
};
