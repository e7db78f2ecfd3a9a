import type { Definition } from '@hearth/definition';
import { type CaseState, type Document, type MigrationMap, migrate } from '@hearth/kernel';
import { type Db, listDraftsOfCase, saveDraft } from '@hearth/storage';
import { changeCase } from '../case/change-case.ts';
import type { World } from '../case/environment.ts';
import type { EngineContext } from '../context.ts';
import { Refusal } from '../problems/refusal.ts';

/** Into which version a case goes, and how its steps are called there. */
export interface Destination {
  to: Definition;
  map: MigrationMap;
}

/**
 * Lets a live case go on in another version of its task, all or nothing: events, state and whatever people have saved without sending.
 * Runs in the caller's transaction; why a case cannot move is thrown as a refusal.
 */
export function migrateCase(
  context: EngineContext,
  trx: Db,
  { caseId, actor }: { caseId: string; actor: string },
  { to, map }: Destination,
): Promise<CaseState> {
  return changeCase(context, trx, { caseId, actor }, async (from, state, world) => {
    // Already there: a pass that was cut off meets some cases twice.
    if (state.definition === to.hash) return { events: [], state };
    const moved = migrate(from, to, state, world, map);
    if (!moved.ok) throw new Refusal(409, moved.problems);
    await moveDrafts(trx, { from, to, map, state, world });
    return { events: moved.events, state: moved.state, definition: to };
  });
}

interface DraftMove extends Destination {
  from: Definition;
  state: CaseState;
  world: World;
}

/** Drafts are kept under the keys of the old form; a draft about a row holds keys that the row still has. */
async function moveDrafts(trx: Db, move: DraftMove): Promise<void> {
  for (const draft of await listDraftsOfCase(trx, move.state.id)) {
    const item = move.state.workItems[draft.itemId];
    if (!item || item.row) continue;
    const document = movedDraft(move, draft.document);
    if (document) await saveDraft(trx, { ...draft, document });
  }
}

/** The saved answers as the new form knows them: those of a case that had been handed in with them. */
export function movedDraft({ from, to, map, state, world }: DraftMove, draft: Document): Document | undefined {
  const moved = migrate(from, to, { ...state, document: { ...state.document, ...draft } }, world, map);
  if (!moved.ok) return undefined;
  const answered = new Set(fieldKeys(from, to, Object.keys(draft)));
  return Object.fromEntries(Object.entries(moved.state.document).filter(([key]) => answered.has(key)));
}

/** What these keys of the old form are called in the new one. */
function fieldKeys(from: Definition, to: Definition, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const id = from.form.fields.find((field) => field.key === key)?.id;
    return to.form.fields.filter((field) => field.id === id).map((field) => field.key);
  });
}
