import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Words } from '../words.ts';

/** Results of SQLite (https://sqlite.org/rescode.html) that are no fault of ours: the lower byte of `errcode`. */
const sqliteObstacles: Record<number, Obstacle> = {
  5: 'database-busy',
  6: 'database-busy',
  8: 'not-writable',
  10: 'disk-fails',
  11: 'database-damaged',
  13: 'disk-full',
  14: 'path-unusable',
  26: 'database-damaged',
};

const systemObstacles: Record<string, Obstacle> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-fails',
  ENOENT: 'path-unusable',
  ENOTDIR: 'path-unusable',
  EEXIST: 'path-unusable',
  EISDIR: 'path-unusable',
};

const listenObstacles: Record<string, Obstacle> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unusable',
  ENOTFOUND: 'host-unusable',
};

type Obstacle =
  | 'database-busy'
  | 'database-damaged'
  | 'database-newer'
  | 'disk-fails'
  | 'disk-full'
  | 'host-unusable'
  | 'not-writable'
  | 'path-unusable'
  | 'port-forbidden'
  | 'port-taken';

/** What was in use when something stood in the way. */
export interface Surroundings {
  dataDir: string;
  host: string;
  port: string;
}

/**
 * What an operator can do something about, in a sentence: a disk that is full, a folder that may not be written, a port that is taken,
 * a damaged or locked database. Undefined for a fault of the program.
 */
export function obstacleOf(fault: unknown, { dataDir, host, port }: Surroundings, words: Words): string | undefined {
  for (let error = fault; error instanceof Error; error = error.cause) {
    const obstacle = kindOf(error);
    const { path = dataDir } = error as NodeJS.ErrnoException;
    if (obstacle === 'path-unusable' && isClosed(path)) return words('not-writable', { path });
    if (obstacle) return words(obstacle, { path, host, port });
  }
  return undefined;
}

/** Whether the path, or what is there of it, may not be written: making folders on a read-only disk says only that they are missing. */
function isClosed(path: string): boolean {
  let there = path;
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

function kindOf(error: Error): Obstacle | undefined {
  const { code = '', syscall = '', errcode = 0 } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code === 'ERR_SQLITE_ERROR') return sqliteObstacles[errcode & 0xff];
  // Kysely's own words for migrations that this program does not know.
  if (error.message.startsWith('corrupted migrations')) return 'database-newer';
  return syscall === 'listen' || syscall === 'getaddrinfo' ? listenObstacles[code] : systemObstacles[code];
}
