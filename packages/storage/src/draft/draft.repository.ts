import type { Db } from '../database.ts';
import { fixedStatement } from '../fixed-statement.ts';
import { fromJsonText, type JsonObject, toSealedText } from '../json.ts';

export interface DraftRecord {
  caseId: string;
  itemId: string;
  personId: string;
  document: JsonObject;
  /** Counted up by each save. */
  revision: number;
  savedAt: string;
}

export async function findDraft(
  db: Db,
  caseId: string,
  itemId: string,
  personId: string,
): Promise<DraftRecord | undefined> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('item_id', '=', itemId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return (
    row && {
      caseId,
      itemId,
      personId,
      document: fromJsonText<JsonObject>(row.document),
      revision: row.revision,
      savedAt: row.saved_at,
    }
  );
}

export function saveDraft(db: Db, draft: DraftRecord): Promise<unknown> {
  const changed = { document: toSealedText(draft.document), revision: draft.revision, saved_at: draft.savedAt };
  return db
    .insertInto('draft')
    .values({ case_id: draft.caseId, item_id: draft.itemId, person_id: draft.personId, ...changed })
    .onConflict((conflict) => conflict.columns(['case_id', 'item_id', 'person_id']).doUpdateSet(changed))
    .execute();
}

/** Removes everybody's drafts for the work item: it is done or gone. */
export const deleteDrafts = (db: Db, caseId: string, itemId: string): Promise<unknown> =>
  deleteOfItem(db, { caseId, itemId });

const deleteOfItem = fixedStatement((db, { caseId, itemId }: Pick<DraftRecord, 'caseId' | 'itemId'>) =>
  db.deleteFrom('draft').where('case_id', '=', caseId).where('item_id', '=', itemId),
);

/** Everybody's drafts in a case. */
export async function listDraftsOfCase(db: Db, caseId: string): Promise<DraftRecord[]> {
  const rows = await db.selectFrom('draft').selectAll().where('case_id', '=', caseId).orderBy('item_id').execute();
  return rows.map((row) => ({
    caseId,
    itemId: row.item_id,
    personId: row.person_id,
    document: fromJsonText<JsonObject>(row.document),
    revision: row.revision,
    savedAt: row.saved_at,
  }));
}
