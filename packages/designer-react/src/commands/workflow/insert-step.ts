import { below, insert } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { firstStep, type NewStepWords, newStep, type StepType } from './new-step.ts';

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
  const begins = sequence === '/steps' && index === 0;
  const step = begins ? firstStep(draft, words) : newStep(draft, type, words);
  const pointer = below(sequence, index);
  return {
    label: 'edit.step-added',
    params: { title: String(step.title) },
    draft: withFile(draft, 'workflow', (workflow) => insert(workflow, pointer, step)),
    select: { file: 'workflow', pointer },
  };
};
