import type { Json } from '@hearth/expression';
import { settle } from '../form/settle.ts';
import type { Document, StepInstance } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import { differences } from './difference.ts';
import { setAt } from './document-path.ts';
import type { Run } from './run.ts';
import { prefixOf, surroundingsOf } from './scope.ts';

/** The document with everything computed anew and the answers of hidden fields dropped. */
export const settled = (run: Run, document: Document): Document =>
  settle(run.index.definition.form, document, run.expressionEnv);

/** Records that the document becomes `next`, which is settled. No difference, no event. */
export function writeDocument(run: Run, next: Document, item?: string): void {
  const changes = differences(run.index.definition.form.fields, run.state.document, next);
  if (changes.length > 0) run.emit({ type: 'document-changed', changes, ...(item !== undefined && { item }) });
}

/** Sets values by dotted name in the scope of a step. A row that was taken away meanwhile takes them with it. */
export function writeScope(run: Run, { step, row }: StepInstance, values: Record<string, Json>): void {
  const { group } = placeOf(run.index, step);
  if (!surroundingsOf(run.state.document, group, row)) return;
  const prefix = prefixOf(run.index, group, row);
  let next = run.state.document;
  for (const [field, value] of Object.entries(values)) next = setAt(next, prefix + field, value ?? undefined);
  writeDocument(run, settled(run, next));
}

/** The whole document with the scope of a step replaced. */
export function withScope(run: Run, { step, row }: Pick<StepInstance, 'step' | 'row'>, scope: Document): Document {
  const { group } = placeOf(run.index, step);
  if (group === undefined) return scope;
  return setAt(run.state.document, prefixOf(run.index, group, row).slice(0, -1), scope);
}
