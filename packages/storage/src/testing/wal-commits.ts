import { readFileSync } from 'node:fs';

/** How many commits stand in the write-ahead log of an SQLite file (https://sqlite.org/fileformat2.html#the_write_ahead_log). */
export function walCommits(path: string): number {
  const log = readFileSync(`${path}-wal`);
  if (log.length === 0) return 0;
  const frame = 24 + log.readUInt32BE(8);
  let commits = 0;
  // The second word of a frame's head is the size of the database after a commit, and 0 in all other frames.
  for (let at = 32; at + frame <= log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
}
