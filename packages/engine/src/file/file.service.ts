import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { Json } from '@hearth/expression';
import { type FileRecord, findFile, insertFile, openSealed } from '@hearth/storage';
import { auditPaths } from '../access/audit-reading.ts';
import { visibleDocument } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import { findCaseFor } from '../case/find-case.ts';
import type { EngineContext } from '../context.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { fileLimits } from './file-limits.ts';
import { pathOf, storeBytes } from './file-store.ts';
import { newFile } from './new-file.ts';

/** Keeps an uploaded file. It belongs to whoever uploaded it until the document of a case names it. */
export async function keepFile(
  context: EngineContext,
  person: SignedIn,
  upload: MultipartFile | undefined,
): Promise<FileRecord> {
  if (!upload) throw refuse(400, 'upload-missing');
  const bytes = await storeBytes(context.dataDir, upload.file, () => {
    if (upload.file.truncated) throw refuse(413, 'upload-too-large', { limit: fileLimits.fileSize / 1024 / 1024 });
  });
  const record = newFile(context, person, { id: context.newId(), name: upload.filename, bytes });
  await insertFile(context.db, record);
  return record;
}

/** The bytes of a file, if the person uploaded it or sees it in the document of its case. */
export async function readFileFor(
  context: EngineContext,
  person: SignedIn,
  id: string,
): Promise<{ record: FileRecord; bytes: Readable }> {
  const record = await findFile(context.db, id);
  if (!record || !(await maySee(context, person, record))) throw refuse(404, 'file-not-found');
  return { record, bytes: await openSealed(pathOf(context.dataDir, record.sha256)) };
}

async function maySee(context: EngineContext, person: SignedIn, file: FileRecord): Promise<boolean> {
  if (file.caseId === null) return file.uploadedBy === person.id;
  try {
    const one = await findCaseFor(context, context.db, person, file.caseId);
    const sight = await sightOn(context.db, person, one);
    const seenWith = (sensitive: boolean) =>
      holdsId(visibleDocument(one.definition.form.fields, one.found.document, { ...sight, sensitive }), file.id);
    if (!seenWith(sight.sensitive)) return false;
    const paths = seenWith(false) ? [] : [`files/${file.id}`];
    await auditPaths(context, person.id, [{ caseId: file.caseId, paths }]);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Whether a stored file with the id stands anywhere in a value. */
function holdsId(value: Json, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => holdsId(item, id));
  return value.id === id || Object.values(value).some((item) => holdsId(item, id));
}
