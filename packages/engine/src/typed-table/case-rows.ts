import type { Definition } from '@hearth/definition';
import { typedRows } from '@hearth/figures';
import type { CaseState } from '@hearth/kernel';
import { type Db, writeTypedRows } from '@hearth/storage';
import type { Step } from '../case/save-case.ts';
import type { EngineContext } from '../context.ts';
import { type Tokens, withTokens } from '../token/tokens.ts';
import { tablesOf } from './tables-of.ts';

/** Writes the typed rows of a case as it stands now, in the transaction that changed it. */
export async function writeCaseRows(context: EngineContext, trx: Db, step: Step): Promise<void> {
  const { before, after, definition } = step;
  if (before && !tellsRows(before.state, after)) return;
  const left = before && before.state.definition !== after.definition ? before.state.definition : undefined;
  if (left !== undefined) {
    // A group that the new version has no more keeps nothing of the case.
    await writeTypedRows(trx, tablesOf(await context.definitions.versionOfCase(trx, left)), after.id, {});
  }
  const there = before !== undefined && left === undefined;
  await writeTypedRows(trx, tablesOf(definition), after.id, rowsOf(definition, after, context.tokens), { there });
}

/** The rows of one case, anew. */
export const writeRowsOf = (
  { tokens }: Pick<EngineContext, 'tokens'>,
  trx: Db,
  definition: Definition,
  state: CaseState,
): Promise<void> => writeTypedRows(trx, tablesOf(definition), state.id, rowsOf(definition, state, tokens));

/** Identifiers of people and sensitive texts stand as tokens in columns. */
const rowsOf = (definition: Definition, state: CaseState, tokens: Tokens) =>
  typedRows(definition, { ...state, document: withTokens(definition.form.fields, state.document, tokens) });

/** Whether anything differs that stands in a column: claims, votes and reminders do not. */
const tellsRows = (before: CaseState, after: CaseState): boolean =>
  before.document !== after.document ||
  (['definition', 'status', 'result', 'number', 'submittedAt', 'endedAt'] as const).some(
    (key) => before[key] !== after[key],
  );
