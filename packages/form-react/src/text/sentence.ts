import { sentenceOf } from '@hearth/definition';
import { catalogue, type Locale, messageOf, type Problem } from '@hearth/expression';
import { formCatalogue } from '@hearth/kernel';

/** What a clerk reads about a problem, wherever it comes from. A text that came with it goes before any catalogue. */
export function sentence(problem: Problem & { message?: string }, locale: Locale): string {
  if (problem.message) return problem.message;
  if (Object.hasOwn(formCatalogue, problem.code)) return messageOf(problem, formCatalogue, locale);
  if (Object.hasOwn(catalogue, problem.code)) return messageOf(problem, catalogue, locale);
  return sentenceOf(problem, locale);
}
