import type { Db } from '../database.ts';
import { fromJsonText, type Json, toJsonText } from '../json.ts';

export interface DefinitionPartRecord {
  id: string;
  /** What it can be put into: the caller's word. */
  kind: string;
  title: string;
  content: Json;
  savedBy: string;
  savedAt: string;
}

/** All shared parts by title. */
export async function listDefinitionParts(db: Db): Promise<DefinitionPartRecord[]> {
  const rows = await db.selectFrom('definition_part').selectAll().orderBy('title').orderBy('id').execute();
  return rows.map(({ id, kind, title, content, saved_by, saved_at }) => ({
    ...{ id, kind, title, content: fromJsonText(content), savedBy: saved_by, savedAt: saved_at },
  }));
}

/** Keeps a part; one with the same id is replaced. */
export function saveDefinitionPart(db: Db, part: DefinitionPartRecord): Promise<unknown> {
  const { id, kind, title, content, savedBy, savedAt } = part;
  const changed = { kind, title, content: toJsonText(content), saved_by: savedBy, saved_at: savedAt };
  return db
    .insertInto('definition_part')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
}

/** Gives whether there was one. */
export async function deleteDefinitionPart(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('definition_part').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
