import { databaseObstacle } from '@hearth/storage';
import { type Refusal, refuse } from './refusal.ts';

/** Codes of the file system for a disk without room. */
const full = new Set(['ENOSPC', 'EDQUOT']);

/**
 * What to tell somebody whose work was not kept because of the disk or the database; undefined for a fault of the program. Nothing of
 * the command is kept then, and it may be sent again.
 */
export function storageRefusal(error: Error): Refusal | undefined {
  const obstacle = full.has((error as NodeJS.ErrnoException).code ?? '') ? 'disk-full' : databaseObstacle(error);
  if (obstacle === undefined) return undefined;
  return obstacle === 'disk-full' ? refuse(507, 'storage-full') : refuse(503, 'storage-unavailable');
}
