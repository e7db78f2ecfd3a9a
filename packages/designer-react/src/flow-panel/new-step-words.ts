import type { NewStepWords, StepType } from '../commands/workflow/new-step.ts';
import type { Texts } from '../text/texts.ts';

/** The words of a new step in the language of the designer. */
export const newStepWords = (t: Texts, type: StepType = 'userTask'): NewStepWords => ({
  title: t(`step.new.${type}`),
  first: t('step.new.first'),
  submit: t('step.new.submit'),
  done: t('step.new.done'),
  back: t('step.new.back'),
  refuse: t('step.new.refuse'),
  party: t('step.new.party'),
  branch: t('step.new.branch'),
  otherwise: t('step.new.otherwise'),
  body: t('step.new.body'),
});
