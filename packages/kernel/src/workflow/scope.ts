import { shanghaiDate } from '@hearth/china';
import type { Expression, Field } from '@hearth/definition';
import { compile, type Env, isTrue, type Json, type Scope, scopeOf } from '@hearth/expression';
import type { CaseState, Document } from './case-state.ts';
import { type DefinitionIndex, placeOf } from './definition-index.ts';
import { isGroup, recordOf, rowsOf } from './document-path.ts';
import type { Environment } from './environment.ts';

/** The document and the rows around a step, outermost first; the last one is the scope of the step. */
export type Surroundings = readonly [Document, ...Document[]];

/** What the kernel needs to look at a case. */
export interface CaseView {
  readonly index: DefinitionIndex;
  readonly state: CaseState;
}

/** The surroundings of a row, or undefined when one of the rows is gone. Without a group: the document alone. */
export function surroundingsOf(
  document: Document,
  group: string | undefined,
  row: readonly string[] = [],
): Surroundings | undefined {
  const around: [Document, ...Document[]] = [document];
  if (group === undefined) return around;
  let at: Document = document;
  let level = 0;
  for (const key of group.split('.')) {
    const value = at[key];
    if (!Array.isArray(value)) {
      at = recordOf(value);
      continue;
    }
    const found = rowsOf(value).find(({ _row }) => _row === row[level]);
    if (!found) return undefined;
    around.push(found);
    at = found;
    level += 1;
  }
  return around.length === row.length + 1 ? around : undefined;
}

/** The surroundings of a step in a row; when the row was taken away meanwhile, an empty row stands for it. */
export function surroundingsOfStep({ index, state }: CaseView, step: string, row?: readonly string[]): Surroundings {
  return surroundingsOf(state.document, placeOf(index, step).group, row) ?? [state.document, {}];
}

/** The ids of all rows of a group, each with those around it: `[['u1', 'h1'], ['u1', 'h2']]`. */
export function rowPathsOf(document: Document, group: string): string[][] {
  let level: { at: Document; row: string[] }[] = [{ at: document, row: [] }];
  for (const key of group.split('.'))
    level = level.flatMap(({ at, row }) => {
      const value = at[key];
      if (!Array.isArray(value)) return [{ at: recordOf(value), row }];
      return rowsOf(value).map((inner) => ({ at: inner, row: [...row, String(inner._row)] }));
    });
  return level.filter(({ row }) => row.length > 0).map(({ row }) => row);
}

/** Instance path of the innermost row with a dot at the end, ready for a key: `受检单位[u1].隐患[h1].`; empty at the root. */
export function prefixOf(index: DefinitionIndex, group: string | undefined, row: readonly string[] = []): string {
  if (group === undefined) return '';
  let level = 0;
  let path = '';
  let name = '';
  for (const key of group.split('.')) {
    name = name === '' ? key : `${name}.${key}`;
    const field = index.fields.get(name);
    path += field && isGroup(field) ? `${key}[${row[level++]}].` : `${key}.`;
  }
  return path;
}

/** The fields that a step sees: those of the form, or the columns of its row. */
export function fieldsOf(index: DefinitionIndex, group: string | undefined): Field[] {
  if (group === undefined) return index.definition.form.fields;
  return index.fields.get(group)?.fields ?? [];
}

/** What expressions may know besides data: the time, and the settings in force over those of the definition. */
export function expressionEnv(
  index: DefinitionIndex,
  env: Pick<Environment, 'now' | 'settings'>,
  today = shanghaiDate(env.now),
): Env {
  return { now: env.now, today, settings: settingsOf(index, env.settings) };
}

/** The value of an expression in the scope of a row: its fields first, then the outer row's, then the form's. */
export function evaluate(expression: Expression, around: Surroundings, env: Env): Json {
  const [document, ...rows] = around;
  let scope: Scope = scopeOf(document);
  for (const row of rows) scope = scopeOf(row, scope);
  return compile(expression.ast)(scope, env);
}

/** A condition counts only when it is exactly true. */
export const holds = (expression: Expression, around: Surroundings, env: Env): boolean =>
  isTrue(evaluate(expression, around, env));

const declaredSettings = new WeakMap<DefinitionIndex, Record<string, Json>>();

function settingsOf(index: DefinitionIndex, inForce: Record<string, Json> | undefined): Record<string, Json> {
  let declared = declaredSettings.get(index);
  if (!declared) {
    const entries = Object.entries(index.definition.task.settings ?? {});
    declared = Object.fromEntries(entries.map(([name, { value }]): [string, Json] => [name, value]));
    declaredSettings.set(index, declared);
  }
  return inForce ? { ...declared, ...inForce } : declared;
}
