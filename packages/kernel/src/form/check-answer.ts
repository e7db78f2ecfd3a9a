import { kindOf } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import { isObject } from './path.ts';
import type { FieldPlan } from './plan.ts';

/** What is wrong with one answer that is not blank, apart from the rows or fields inside it. Paths start at the answer. */
export function checkAnswer(plan: FieldPlan, value: Json): Problem[] {
  if (plan.computed) return [];
  const problems = kindOf(plan.field).check(value, plan.field);
  return plan.repeats ? [...problems, ...checkRows(plan, value)] : problems;
}

/** Rows that cannot be told apart. */
function checkRows({ field }: FieldPlan, value: Json): Problem[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((row, index): Problem[] => {
    const id = isObject(row) ? row._row : undefined;
    if (id === undefined) return [];
    if (typeof id === 'string' && id !== '' && !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'form.row-id', path: `/${index}/_row`, params: { title: field.title } }];
  });
}

/** The problem of a field that must be filled and is blank. */
export const missing = ({ field }: FieldPlan, path: string): Problem => ({
  code: 'form.required',
  path,
  params: { title: field.title },
});
