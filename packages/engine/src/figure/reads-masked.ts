import { type Expression, type Figure, type Form, fieldByPath } from '@hearth/definition';
import { namesRead } from '@hearth/expression';
import { isMaskedAt, maskedSight } from '../access/mask-document.ts';

/** Whether what decides that a figure counts something rests on a value that some readers get masked. */
export function readsMasked({ where, date, over, measure }: Figure<Expression>, { fields }: Form): boolean {
  const counted = 'distinct' in measure ? [measure.distinct] : [];
  const names = [where, date, ...counted].flatMap((one) => (one ? namesRead(one.ast) : []));
  return names.some((name) => {
    const inRow = over === undefined ? name : `${over}.${name}`;
    return isMaskedAt(fields, fieldByPath(fields, inRow) ? inRow : name, maskedSight);
  });
}
