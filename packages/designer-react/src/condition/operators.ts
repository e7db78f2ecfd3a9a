import type { RuleOperator } from '@hearth/expression/rules';
import type { NameView } from './names.ts';

/** How a name can be compared, in the order in which people need it. */
export function operatorsFor({ type, options, rows }: NameView): readonly RuleOperator[] {
  if (rows) return [];
  if (type.kind === 'boolean') return ['=', 'null', 'notNull'];
  if (type.kind === 'list') return ['contains', 'doesNotContain', 'null', 'notNull'];
  if (options) return ['=', '!=', 'in', 'notIn', 'null', 'notNull'];
  if (type.kind === 'string')
    return ['=', '!=', 'contains', 'doesNotContain', 'beginsWith', 'endsWith', 'null', 'notNull'];
  return ['=', '!=', '>', '>=', '<', '<=', 'between', 'notBetween', 'null', 'notNull'];
}

/** How many values stand behind an operator: none, one, two, or as many as wanted. */
export function valuesOf(operator: RuleOperator): 'none' | 'one' | 'two' | 'many' {
  if (operator === 'null' || operator === 'notNull' || operator === 'true') return 'none';
  if (operator === 'between' || operator === 'notBetween') return 'two';
  return operator === 'in' || operator === 'notIn' ? 'many' : 'one';
}

export const isOrdered = ({ type }: NameView): boolean =>
  type.kind === 'number' || type.kind === 'date' || type.kind === 'date-time' || type.kind === 'time';
