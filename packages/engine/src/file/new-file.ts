import { honestName, isFalseName, isProgram, sniffType } from '@hearth/definition/file-type';
import type { FileRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { plainFileName } from './file-name.ts';
import type { StoredBytes } from './file-store.ts';

/**
 * The record of bytes that have arrived whole. They tell what the file is, and a picture or PDF gets the ending that is true; a name
 * that the bytes do not bear out, and a program, are refused: `upload-false-name`, `upload-program`.
 */
export function newFile(
  context: EngineContext,
  person: { id: string },
  { id, name: given, bytes }: { id: string; name: string; bytes: StoredBytes },
): FileRecord {
  const plain = plainFileName(given);
  const type = sniffType(bytes.head, plain);
  if (isProgram(plain, type)) throw refuse(422, 'upload-program', { name: plain });
  const name = plainFileName(honestName(plain, type));
  if (isFalseName(name, type)) throw refuse(422, 'upload-false-name', { name });
  const { sha256, size } = bytes;
  return { id, name, size, type, sha256, uploadedBy: person.id, uploadedAt: context.clock(), caseId: null };
}
