/** What can stand in the way of a database without being a fault of the program. Each user has its own sentence for it. */
export type DatabaseObstacle =
  | 'database-busy'
  | 'database-damaged'
  | 'database-newer'
  | 'database-refused'
  | 'database-unreachable'
  | 'disk-fails'
  | 'disk-full'
  | 'not-writable'
  | 'path-unusable';

/** A PostgreSQL that gave no connection; the cause says why. */
export class DatabaseUnreachable extends Error {}

/** Results of SQLite (https://sqlite.org/rescode.html): the lower byte of `errcode`. */
const sqliteResults: Record<number, DatabaseObstacle> = {
  5: 'database-busy',
  6: 'database-busy',
  8: 'not-writable',
  10: 'disk-fails',
  11: 'database-damaged',
  13: 'disk-full',
  14: 'path-unusable',
  26: 'database-damaged',
};

/** SQLSTATEs of PostgreSQL (https://www.postgresql.org/docs/18/errcodes-appendix.html), or the classes that they begin with. */
const sqlStates: [RegExp, DatabaseObstacle][] = [
  [/^53100/, 'disk-full'],
  [/^(53|55P03|40001|40P01)/, 'database-busy'],
  [/^58/, 'disk-fails'],
  [/^25006/, 'not-writable'],
  [/^(28|3D|42501)/, 'database-refused'],
  [/^XX00[12]/, 'database-damaged'],
  [/^(08|57P)/, 'database-unreachable'],
];

/** What stood in the way when this was thrown, the causes looked through too; undefined for a fault of the program. */
export function databaseObstacle(fault: unknown): DatabaseObstacle | undefined {
  if (!(fault instanceof Error)) return undefined;
  const inside = databaseObstacle(fault.cause);
  return inside ?? obstacleOf(fault);
}

function obstacleOf(error: Error): DatabaseObstacle | undefined {
  const { code = '', errcode = 0, severity } = error as { code?: string; errcode?: number; severity?: string };
  if (code === 'ERR_SQLITE_ERROR') return sqliteResults[errcode & 0xff];
  // Kysely's own words for migrations that this program does not know.
  if (error.message.startsWith('corrupted migrations')) return 'database-newer';
  const said = severity === undefined ? undefined : sqlStates.find(([state]) => state.test(code))?.[1];
  return said ?? (isBroken(error, code) ? 'database-unreachable' : undefined);
}

/** A connection that was never made, or that broke; the driver has no code for the latter. */
const isBroken = (error: Error, code: string): boolean =>
  error instanceof DatabaseUnreachable ||
  error.message.startsWith('Connection terminated') ||
  (code === 'ECONNRESET' && 'syscall' in error && error.syscall === 'read');
