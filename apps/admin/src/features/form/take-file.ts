import type { Field } from '@hearth/definition';
import { headLength, honestName, isFalseName, isProgram, sniffType } from '@hearth/definition/file-type';
import type { StoredFile, UploadOptions } from '@hearth/form-react';
import i18next from 'i18next';
import { exifLength, type PhotoFacts, readPhotoFacts } from '../../lib/exif.ts';
import { HttpProblem, NetworkFailure } from '../../lib/http-problem.ts';
import { dropKeptFile, keepFile } from '../../lib/local/kept-files.ts';
import { isFull } from '../../lib/local/local-database.ts';
import type { KeptFile } from '../../lib/local/shelves.ts';
import { newId } from '../../lib/new-id.ts';
import { officeInstant } from '../../lib/office-clock.ts';
import { shrinkPhoto } from '../../lib/shrink-photo.ts';
import { uploadFile } from '../../lib/upload.ts';

/** The server's limit for any file. Bytes. */
const MOST = 20 * 1024 * 1024;

type TakenFile = StoredFile & PhotoFacts;

/**
 * Takes a file for a field: photos are made smaller and keep their time and place, the bytes decide what it is. It lies in this browser
 * until the server has all of it; without a server it waits here and the form may go on. Throws an Error with a sentence.
 */
export async function takeFile(
  person: string,
  file: File,
  { field, onProgress, signal }: UploadOptions,
): Promise<TakenFile> {
  const facts = field.kind === 'photo' ? readPhotoFacts(await file.slice(0, exifLength).arrayBuffer()) : {};
  const small = field.kind === 'photo' ? await shrinkPhoto(file) : file;
  const { name, type } = await proved(field, small);
  const kept: KeptFile = { id: newId(), name, type, blob: small, at: officeInstant() };
  const isKept = await keep(person, kept);
  const taken = { id: kept.id, name, size: small.size, type, ...facts };
  try {
    const stored = await uploadFile(kept, onProgress, signal);
    await dropKeptFile(person, kept.id).catch(() => undefined);
    return { ...taken, name: stored.name, type: stored.type };
  } catch (error) {
    const waits = error instanceof NetworkFailure && !signal.aborted;
    if (waits && isKept) return taken;
    await dropKeptFile(person, kept.id).catch(() => undefined);
    if (error instanceof HttpProblem) throw new Error(error.message);
    throw new Error(i18next.t(waits ? 'file.noRoom' : 'failure.network'), { cause: error });
  }
}

/** The name and type that the bytes prove, or the reason why the field cannot take the file. */
async function proved(field: Field, file: File): Promise<{ name: string; type: string }> {
  const type = sniffType(new Uint8Array(await file.slice(0, headLength).arrayBuffer()), file.name);
  const name = honestName(file.name, type);
  const limit = Math.min(MOST, typeof field.schema.maxSize === 'number' ? field.schema.maxSize : MOST);
  if (file.size === 0) throw new Error(i18next.t('file.empty'));
  if (isProgram(name, type)) throw new Error(i18next.t('file.program'));
  if (field.kind === 'photo' && !type.startsWith('image/')) {
    throw new Error(i18next.t(type === 'application/pdf' ? 'file.pdfNoPhoto' : 'file.noPhoto'));
  }
  if (isFalseName(name, type)) throw new Error(i18next.t('file.falseName'));
  if (file.size > limit) throw new Error(i18next.t('file.tooLarge', { limit: Math.floor(limit / 1024 / 1024) }));
  return { name, type };
}

/** False when this device has no room or no storage: then the file lives only as long as the page. */
async function keep(person: string, file: KeptFile): Promise<boolean> {
  try {
    await keepFile(person, file);
    return true;
  } catch (error) {
    if (isFull(error)) console.warn('no room to keep a file', file.name);
    return false;
  }
}
