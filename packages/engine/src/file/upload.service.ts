import { type FileRecord, findFile, insertFile } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { fileLimits } from './file-limits.ts';
import { storeBytes } from './file-store.ts';
import { newFile } from './new-file.ts';
import { appendPart, dropParts, readParts, receivedOf } from './partial-file.ts';

/** How far a file that comes in parts is; with the file itself once it is whole. */
export interface Upload {
  received: number;
  file: FileRecord | null;
}

/** A part of a file: from `offset` on, of `size` bytes in all. */
export interface Part {
  name: string;
  size: number;
  offset: number;
  bytes: Uint8Array;
}

/** How much of a file has arrived, for going on after the line broke. */
export async function uploadSoFar(context: EngineContext, person: SignedIn, id: string): Promise<Upload> {
  const file = await ownFile(context, person, id);
  return { received: file?.size ?? (await receivedOf(context.dataDir, person.id, id)), file };
}

/**
 * Takes the next part. A part that does not begin where the last one ended is not taken, and the answer says where to go on, so
 * that the same part sent twice does no harm. With the last part the file is whole and bears the id that the sender chose.
 */
export function takePart(context: EngineContext, person: SignedIn, id: string, part: Part): Promise<Upload> {
  return inTurn(`${person.id}\n${id}`, async () => {
    if (part.size > fileLimits.fileSize) {
      throw refuse(413, 'upload-too-large', { limit: fileLimits.fileSize / 1024 / 1024 });
    }
    const before = await uploadSoFar(context, person, id);
    if (before.file || before.received !== part.offset) return before;
    const received = part.offset + part.bytes.length;
    if (received > part.size) throw refuse(422, 'upload-too-long', { size: part.size });
    await appendPart(context.dataDir, person.id, id, part.bytes);
    return received < part.size ? { received, file: null } : finish(context, person, id, part);
  });
}

async function finish(context: EngineContext, person: SignedIn, id: string, { name }: Part): Promise<Upload> {
  const { dataDir } = context;
  try {
    const bytes = await storeBytes(dataDir, readParts(dataDir, person.id, id), () => {});
    const file = newFile(context, person, { id, name, bytes });
    await insertFile(context.db, file);
    return { received: file.size, file };
  } finally {
    await dropParts(dataDir, person.id, id);
  }
}

async function ownFile(context: EngineContext, person: SignedIn, id: string): Promise<FileRecord | null> {
  const file = await findFile(context.db, id);
  if (file && file.uploadedBy !== person.id) throw refuse(409, 'upload-id-taken');
  return file ?? null;
}

const turns = new Map<string, Promise<unknown>>();

/** Parts of one file are taken one after the other. */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(key) ?? Promise.resolve()).then(work, work);
  turns.set(key, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(key) === mine) turns.delete(key);
  }
}
