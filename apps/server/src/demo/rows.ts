import { type Definition, scopeOfStep } from '@hearth/definition';
import type { Values } from './draw/drawing.ts';

/** The fields of the rows around a step inside a forEach, those of the inner row over those of the outer. */
export function rowOf(definition: Definition, document: Values, step: string, row: readonly string[]): Values {
  let fields: Values = {};
  let level = document;
  for (const [at, key] of scopeOfStep(definition, step).split('.').entries()) {
    const rows = Array.isArray(level[key]) ? (level[key] as Values[]) : [];
    level = rows.find(({ _row }) => _row === row[at]) ?? {};
    fields = { ...fields, ...level };
  }
  return fields;
}
