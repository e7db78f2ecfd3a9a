import type { Selectable } from 'kysely';
import type { Db } from '../database.ts';
import { fromJsonText, type JsonObject, toJsonText } from '../json.ts';
import type { DefinitionDraftTable } from './definition-draft.table.ts';

/** What is told of a draft without its files. */
export interface DefinitionDraftHead {
  id: string;
  task: string;
  title: string;
  baseHash: string | null;
  revision: number;
  createdBy: string;
  createdAt: string;
  savedBy: string;
  savedAt: string;
}

export interface DefinitionDraftRecord extends DefinitionDraftHead {
  /** The files of the definition by their names. */
  files: JsonObject;
}

/** What a save replaces. */
export type DefinitionDraftSave = Pick<DefinitionDraftRecord, 'task' | 'title' | 'files' | 'savedBy' | 'savedAt'>;

const headColumns = [
  ...(['id', 'task', 'title', 'base_hash', 'revision'] as const),
  ...(['created_by', 'created_at', 'saved_by', 'saved_at'] as const),
] as const;

/** All drafts, what was saved last first. */
export async function listDefinitionDrafts(db: Db): Promise<DefinitionDraftHead[]> {
  const query = db.selectFrom('definition_draft').select(headColumns);
  const rows = await query.orderBy('saved_at', 'desc').orderBy('id').execute();
  return rows.map(headOf);
}

export async function findDefinitionDraft(db: Db, id: string): Promise<DefinitionDraftRecord | undefined> {
  const row = await db.selectFrom('definition_draft').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...headOf(row), files: fromJsonText<JsonObject>(row.files) };
}

export function insertDefinitionDraft(db: Db, draft: DefinitionDraftRecord): Promise<unknown> {
  const { id, task, title, baseHash, files, revision, createdBy, createdAt, savedBy, savedAt } = draft;
  return db
    .insertInto('definition_draft')
    .values({
      ...{ id, task, title, base_hash: baseHash, files: toJsonText(files), revision },
      ...{ created_by: createdBy, created_at: createdAt, saved_by: savedBy, saved_at: savedAt },
    })
    .execute();
}

/** Replaces what the draft holds if it is still at this revision. Gives whether it was. */
export async function saveDefinitionDraft(
  db: Db,
  { id, revision }: Pick<DefinitionDraftHead, 'id' | 'revision'>,
  { task, title, files, savedBy, savedAt }: DefinitionDraftSave,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('definition_draft')
    .set({ task, title, files: toJsonText(files), saved_by: savedBy, saved_at: savedAt, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteDefinitionDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('definition_reader').where('draft_id', '=', id).execute();
  await db.deleteFrom('definition_draft').where('id', '=', id).execute();
}

const headOf = (row: Omit<Selectable<DefinitionDraftTable>, 'files'>): DefinitionDraftHead => ({
  id: row.id,
  task: row.task,
  title: row.title,
  baseHash: row.base_hash,
  revision: row.revision,
  createdBy: row.created_by,
  createdAt: row.created_at,
  savedBy: row.saved_by,
  savedAt: row.saved_at,
});

/** A window in which somebody has a draft open. */
export interface DefinitionReader {
  draftId: string;
  personId: string;
  window: string;
  seenAt: string;
}

/** Notes that a window still has the draft open. */
export function noteDefinitionReader(db: Db, { draftId, personId, window, seenAt }: DefinitionReader) {
  return db
    .insertInto('definition_reader')
    .values({ draft_id: draftId, person_id: personId, window, seen_at: seenAt })
    .onConflict((conflict) => conflict.columns(['draft_id', 'person_id', 'window']).doUpdateSet({ seen_at: seenAt }))
    .execute();
}

/** Forgets a window that was closed. */
export function forgetDefinitionReader(db: Db, { draftId, personId, window }: Omit<DefinitionReader, 'seenAt'>) {
  return db
    .deleteFrom('definition_reader')
    .where('draft_id', '=', draftId)
    .where('person_id', '=', personId)
    .where('window', '=', window)
    .execute();
}

/** Forgets every window that has said nothing since. */
export function forgetDefinitionReadersBefore(db: Db, since: string): Promise<unknown> {
  return db.deleteFrom('definition_reader').where('seen_at', '<', since).execute();
}

/** The windows that have said since then that they have a draft open; of one draft, or of all. */
export async function listDefinitionReaders(db: Db, since: string, draftId?: string): Promise<DefinitionReader[]> {
  let query = db.selectFrom('definition_reader').selectAll().where('seen_at', '>=', since);
  if (draftId !== undefined) query = query.where('draft_id', '=', draftId);
  const rows = await query.orderBy('person_id').orderBy('window').execute();
  return rows.map((row) => ({
    draftId: row.draft_id,
    personId: row.person_id,
    window: row.window,
    seenAt: row.seen_at,
  }));
}
