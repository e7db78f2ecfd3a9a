import { databaseObstacle } from '@hearth/storage';
import { type Refusal, refuse } from './refusal.ts';

/** Codes of the file system for a disk without room. */
const full = new Set(['ENOSPC', 'EDQUOT']);
/** And for one that takes nothing: mounted for reading, closed by rights, broken. */
const closed = new Set(['EROFS', 'EACCES', 'EPERM', 'EIO']);

/**
 * What to tell somebody whose work was not kept because of the disk or the database; undefined for a fault of the program. Nothing of
 * the command is kept then, and it may be sent again.
 */
export function storageRefusal(error: Error): Refusal | undefined {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  // Making folders on a disk that may only be read, or that is gone, says only that they are missing.
  const isClosed = closed.has(code) || (code === 'ENOENT' && syscall === 'mkdir');
  const obstacle = full.has(code) ? 'disk-full' : isClosed ? 'not-writable' : databaseObstacle(error);
  if (obstacle === undefined) return undefined;
  return obstacle === 'disk-full' ? refuse(507, 'storage-full') : refuse(503, 'storage-unavailable');
}
