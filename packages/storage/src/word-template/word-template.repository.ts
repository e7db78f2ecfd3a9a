import type { Db } from '../database.ts';

export interface WordTemplateRecord {
  id: string;
  /** `case:<task>` or `report:<template>`. */
  usedFor: string;
  title: string;
  savedBy: string;
  savedAt: string;
}

export async function insertWordTemplate(db: Db, one: WordTemplateRecord & { content: Uint8Array }): Promise<void> {
  const content = Buffer.from(one.content).toString('base64');
  const { id, usedFor, title, savedBy, savedAt } = one;
  const row = { id, used_for: usedFor, title, content, saved_by: savedBy, saved_at: savedAt };
  await db.insertInto('word_template').values(row).execute();
}

/** The templates for one use, the oldest first. */
export async function listWordTemplates(db: Db, usedFor: string): Promise<WordTemplateRecord[]> {
  const rows = await db
    .selectFrom('word_template')
    .select(['id', 'used_for', 'title', 'saved_by', 'saved_at'])
    .where('used_for', '=', usedFor)
    .orderBy('saved_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, usedFor: row.used_for, title: row.title },
    ...{ savedBy: row.saved_by, savedAt: row.saved_at },
  }));
}

/** The file of a template for one use. */
export async function wordTemplateContent(db: Db, usedFor: string, id: string): Promise<Buffer | undefined> {
  const found = await db
    .selectFrom('word_template')
    .select('content')
    .where('id', '=', id)
    .where('used_for', '=', usedFor)
    .executeTakeFirst();
  return found && Buffer.from(found.content, 'base64');
}

/** Whether there was one to delete. */
export async function deleteWordTemplate(db: Db, id: string): Promise<boolean> {
  const [{ numDeletedRows }] = (await db.deleteFrom('word_template').where('id', '=', id).execute()) as [
    { numDeletedRows: bigint },
  ];
  return numDeletedRows > 0n;
}
