import { type Expression, type Field, type Figure, fieldByPath, kindOf } from '@hearth/definition';
import type { Ast } from '@hearth/expression';

/** The fields with one answer of a few by which what a figure counts falls into kinds: those of the row first, then of the record around. */
export function kindFields({ over }: Figure<Expression>, fields: readonly Field[]): Field[] {
  const row = over === undefined ? undefined : fieldByPath([...fields], over);
  const own = (row?.fields ?? []).filter(isKind);
  const around = fields.filter(isKind).filter(({ key }) => !own.some((field) => field.key === key));
  return [...own, ...around];
}

/** What somebody may not see must not be told by counting it either. */
const isKind = (field: Field): boolean => kindOf(field).offers === 'one' && field.sensitivity === 'public';

/** The answers of a field that makes kinds, with their titles. */
export const kindsOf = ({ options = [] }: Field): { value: string; title: string }[] =>
  options.flatMap(({ value, title }) => (typeof value === 'string' ? [{ value, title }] : []));

/** A figure narrowed to one answer of a field, under another id. */
export function ofKind(
  figure: Figure<Expression>,
  key: string,
  value: string,
  id: string,
  of?: string,
): Figure<Expression> {
  const is: Ast = { k: 'cmp', op: '=', a: { k: 'name', name: key, t: 'string' }, b: { k: 'lit', v: value } };
  const ast: Ast = figure.where ? { k: 'and', items: [figure.where.ast, is] } : is;
  const text = [figure.where?.text, `${key} = "${value}"`].filter(Boolean).join(' and ');
  return { ...figure, id, where: { text, ast }, ...(of === undefined ? {} : { of }) };
}
