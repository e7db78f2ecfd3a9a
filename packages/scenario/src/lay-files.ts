import { Readable } from 'node:stream';
import { type EngineContext, filesNamedIn, storeBytes } from '@hearth/engine';
import type { Json } from '@hearth/expression';
import { findFile, insertFile } from '@hearth/storage';

/** Uploads the files that answers name, in the name of whoever gives them: a story says how large a file is, not what is in it. */
export async function layFiles(
  { db, dataDir, clock }: EngineContext,
  uploadedBy: string,
  answers: Json | undefined,
): Promise<void> {
  for (const { file } of filesNamedIn(answers ?? null)) {
    if (await findFile(db, file.id)) continue;
    const { sha256 } = await storeBytes(dataDir, Readable.from([Buffer.alloc(file.size)]), () => {});
    await insertFile(db, { ...file, sha256, uploadedBy, uploadedAt: clock(), caseId: null });
  }
}
