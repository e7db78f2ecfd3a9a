import type { Db } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { seal, unseal } from '../seal/key-ring.ts';

export interface FileRecord {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Media type, sniffed from the bytes. */
  type: string;
  sha256: string;
  uploadedBy: string;
  uploadedAt: string;
  /** The case whose document names the file; null until a document does. */
  caseId: string | null;
}

/** The bytes that attachments are of, each once. */
export async function storedDigests(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('file').select('sha256').distinct().orderBy('sha256').execute();
  return rows.map(({ sha256 }) => sha256);
}

export function insertFile(db: Db, file: FileRecord): Promise<unknown> {
  return db
    .insertInto('file')
    .values({
      id: file.id,
      name: seal(file.name),
      size: file.size,
      type: file.type,
      sha256: file.sha256,
      uploaded_by: file.uploadedBy,
      uploaded_at: file.uploadedAt,
      case_id: file.caseId,
    })
    .execute();
}

export async function findFile(db: Db, id: string): Promise<FileRecord | undefined> {
  const row = await db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: unseal(row.name),
      size: row.size,
      type: row.type,
      sha256: row.sha256,
      uploadedBy: row.uploaded_by,
      uploadedAt: row.uploaded_at,
      caseId: row.case_id,
    }
  );
}

/** Ties files that the person uploaded, and that no case holds yet, to the case; a file stays with its first case. */
export async function attachFiles(db: Db, ids: string[], caseId: string, personId: string): Promise<void> {
  for (const part of inParts(ids)) {
    await db
      .updateTable('file')
      .set({ case_id: caseId })
      .where('id', 'in', part)
      .where('uploaded_by', '=', personId)
      .where('case_id', 'is', null)
      .execute();
  }
}
