import { sentenceOf } from '@hearth/definition';
import { type Locale, messageOf, type Problem } from '@hearth/expression';
import { sentence as formSentence } from '@hearth/form-react';
import { kernelCatalogue } from '@hearth/kernel';

/** What a person reads of something that the kernel or its proof says. */
export function testSentence(problem: Problem, locale: Locale): string {
  if (Object.hasOwn(kernelCatalogue, problem.code)) return messageOf(problem, kernelCatalogue, locale);
  return problem.code.startsWith('form.') ? formSentence(problem, locale) : sentenceOf(problem, locale);
}
