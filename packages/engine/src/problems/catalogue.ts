import { sentenceOf } from '@hearth/definition';
import { documentsCatalogue } from '@hearth/documents';
import {
  type Catalogue,
  catalogue as expressionCatalogue,
  messageOf as expressionMessage,
  type Locale,
  type Problem,
} from '@hearth/expression';
import { kernelCatalogue } from '@hearth/kernel';
import { engineCatalogue } from './problem.ts';

/** Looked through in this order; a code stands in one of them. */
const catalogues: Catalogue[] = [engineCatalogue, kernelCatalogue, expressionCatalogue, documentsCatalogue];

/** The sentence of a problem of any package, or its code when no catalogue knows it. */
export function messageOf(problem: Problem, locale: Locale): string {
  const catalogue = catalogues.find((one) => Object.hasOwn(one, problem.code));
  return catalogue ? expressionMessage(problem, catalogue, locale) : sentenceOf(problem, locale);
}
