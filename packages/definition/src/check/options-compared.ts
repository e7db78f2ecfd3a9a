import type { Problem } from '@hearth/expression';
import { kindOf } from '../kinds/index.ts';
import { allExpressions } from '../walk/all-expressions.ts';
import { comparisonsIn } from '../walk/comparisons.ts';
import { resolveName } from '../walk/fields.ts';
import { type Checked, finding } from './finding.ts';

/** Conditions that ask a choice for an answer that it does not offer: a slip of the pen, and never true. */
export function checkOptionsCompared({ definition }: Checked): Problem[] {
  return allExpressions(definition).flatMap(({ expression, file, pointer, scope }) => {
    for (const { name, values } of comparisonsIn(expression.ast)) {
      const field = resolveName(definition.form, scope, name);
      if (!field || !kindOf(field).offers || field.computed) continue;
      const options = (field.options ?? []).map(({ value }) => value);
      const value = values.find((one) => !options.includes(one as string | number));
      if (value !== undefined)
        return [
          finding(file, 'no-such-option', pointer, {
            name: field.title,
            value: String(value),
            options: options.map(String),
          }),
        ];
    }
    return [];
  });
}
