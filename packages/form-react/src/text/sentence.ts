import { sentenceOf } from '@hearth/definition';
import { catalogue, type Locale, messageOf, type Problem } from '@hearth/expression';
import { formCatalogue } from '@hearth/kernel';

/** A problem with the text of the form's author, or with those of the server in both languages. */
type Told = Problem & { message?: string | Record<Locale, string> };

/** What a clerk reads about a problem, wherever it comes from. A text that came with it goes before any catalogue. */
export function sentence(problem: Told, locale: Locale): string {
  const { message } = problem;
  if (message) return typeof message === 'string' ? message : message[locale];
  if (Object.hasOwn(formCatalogue, problem.code)) return messageOf(problem, formCatalogue, locale);
  if (Object.hasOwn(catalogue, problem.code)) return messageOf(problem, catalogue, locale);
  return sentenceOf(problem, locale);
}
