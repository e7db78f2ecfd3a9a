import { type Expression, type Figure, type Form, fieldByPath } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import { isMaskedAt, maskedSight } from '../access/mask-document.ts';

/** Whether what decides that a figure counts something rests on a value that some readers get masked. */
export function readsMasked(figure: Figure<Expression>, form: Form): boolean {
  const { where, date, measure } = figure;
  return rests(figure, form, [where, date, 'distinct' in measure ? measure.distinct : undefined]);
}

/**
 * Whether a figure over a few records tells what is masked in them: it adds up such a value, or counts those where it is so and so. How many
 * different ones there are tells none of them.
 */
export function tellsMasked(figure: Figure<Expression>, form: Form): boolean {
  const { where, date, measure, before, after } = figure;
  const measured = Object.entries(measure).flatMap(([how, of]) => (how === 'count' || how === 'distinct' ? [] : [of]));
  return rests(figure, form, [where, date, before, after, ...measured]);
}

function rests(
  { over }: Figure<Expression>,
  { fields }: Form,
  expressions: readonly (Expression | undefined)[],
): boolean {
  const names = expressions.flatMap((one) => (one ? namesRead(one.ast) : []));
  return names.some((name) => {
    const inRow = over === undefined ? name : `${over}.${name}`;
    return isMaskedAt(fields, fieldByPath(fields, inRow) ? inRow : name, maskedSight);
  });
}
