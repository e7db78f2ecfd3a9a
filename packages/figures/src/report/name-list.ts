import { allFields, type Expression, type Figure } from '@hearth/definition';
import type { FoundFigure } from './book.ts';

/** 名单 or 名单3 among the words of a placeholder. */
export const listWord = (words: readonly string[]): string | undefined => words.find((word) => /^名单\d*$/.test(word));

/**
 * The figure whose different values make the list that a placeholder asks for: those that the figure tells apart, or those of a field
 * of what it counts, named beside 名单. Nothing when there is no list in it.
 */
export function listOf(
  { source, figure }: FoundFigure,
  words: readonly string[],
): { figure: Figure<Expression>; field?: string } | undefined {
  if (!listWord(words)) return undefined;
  const fields = allFields(source.form.fields);
  const field = words.find((word) => fields.some(({ key }) => key === word));
  if (field === undefined) return 'distinct' in figure.measure ? { figure } : undefined;
  const distinct: Expression = { text: field, ast: { k: 'name', name: field, t: 'string' } };
  return { figure: { ...figure, measure: { distinct } }, field };
}
