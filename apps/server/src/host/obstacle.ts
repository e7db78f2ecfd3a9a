import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DatabaseObstacle, databaseObstacle, SealBroken } from '@hearth/storage';
import type { Words } from '../words.ts';

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

type Obstacle = DatabaseObstacle | 'key-missing' | 'sealed-changed' | 'host-unusable' | 'port-forbidden' | 'port-taken';

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
  if (error instanceof SealBroken) return error.reason === 'key-missing' ? 'key-missing' : 'sealed-changed';
  const obstacle = databaseObstacle(error);
  if (obstacle) return obstacle;
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  return syscall === 'listen' || syscall === 'getaddrinfo' ? listenObstacles[code] : systemObstacles[code];
}
