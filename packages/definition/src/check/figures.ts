import { namesRead, type Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { Figure } from '../figure.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { allExpressions, type PlacedExpression } from '../walk/all-expressions.ts';
import { fieldByPath, resolveName } from '../walk/fields.ts';
import { type Checked, finding } from './finding.ts';
import { resultsReached } from './flow.ts';
import { isEverFilled } from './written.ts';

/** Figures that stay at nothing: results with which no case ends, rows and fields that nobody fills in. */
export function checkFigures(checked: Checked): Problem[] {
  const reached = resultsReached(checked);
  const expressions = allExpressions(checked.definition).filter(({ file }) => file === 'figures');
  return checked.definition.figures.flatMap((figure, index) => [
    ...withoutResult(figure, index, reached, checked),
    ...withoutRows(figure, index, checked),
    ...withoutValues(figure, index, expressions, checked),
  ]);
}

function withoutResult(
  { results, title }: Figure<Expression>,
  index: number,
  reached: ReadonlySet<string>,
  { definition: { workflow } }: Checked,
): Problem[] {
  if (!results?.length || results.some((result) => reached.has(result))) return [];
  const names = results.map((id) => workflow.results.find((result) => result.id === id)?.title ?? id);
  return [finding('figures', 'figure-results-unreached', pointerOf([index, 'results']), { title, results: names })];
}

function withoutRows({ over, title }: Figure<Expression>, index: number, checked: Checked): Problem[] {
  const group = over === undefined ? undefined : fieldByPath(checked.definition.form.fields, over);
  if (!group || isEverFilled(group, checked)) return [];
  return [finding('figures', 'figure-rows-never-filled', pointerOf([index, 'over']), { title, name: group.title })];
}

/** A condition on a blank field is never true, a blank date puts a case into no period, and of blanks there is no sum. */
function withoutValues(
  { title }: Figure<Expression>,
  index: number,
  expressions: readonly PlacedExpression[],
  checked: Checked,
): Problem[] {
  const own = expressions.filter(({ pointer }) => pointer.startsWith(`/${index}/`));
  return own.flatMap(({ expression, pointer, scope }) => {
    const blank = namesRead(expression.ast)
      .flatMap((name) => resolveName(checked.definition.form, scope, name) ?? [])
      .find((field) => kindOf(field).holds === undefined && !isEverFilled(field, checked));
    return blank ? [finding('figures', 'figure-field-never-filled', pointer, { title, name: blank.title })] : [];
  });
}
