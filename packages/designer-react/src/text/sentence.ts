import { sentenceOf } from '@hearth/definition';
import type { Locale, Problem } from '@hearth/expression';
import type { Edit } from '../history/edit.ts';
import { isTextKey, textsOf } from './texts.ts';

/** What a person reads of a problem: one of the designer's own (`problem.<code>`), or one of the language. */
export function sentence(problem: Problem, locale: Locale): string {
  const key = `problem.${problem.code}`;
  if (!isTextKey(key)) return sentenceOf(withTitle(problem, locale), locale);
  return textsOf(locale)(key, paramsOf(problem, locale));
}

/** What is missing is called by its title on the screen, not by its keyword. */
function withTitle(problem: Problem, locale: Locale): Problem {
  const { code, params } = problem;
  const key = [`setting.task.${params?.name}`, `setting.*.${params?.name}`].find(isTextKey);
  if (code !== 'required' || key === undefined) return problem;
  return { ...problem, params: { ...params, name: textsOf(locale)(key) } };
}

function paramsOf({ params = {} }: Problem, locale: Locale): Record<string, string> {
  const joined = (value: unknown) =>
    Array.isArray(value) ? value.join(locale === 'en' ? ', ' : '、') : String(value ?? '');
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, joined(value)]));
}

/** What an edit is called on the buttons for undo and redo. */
export const editText = ({ label, params }: Pick<Edit, 'label' | 'params'>, locale: Locale): string =>
  isTextKey(label) ? textsOf(locale)(label, params) : label;
