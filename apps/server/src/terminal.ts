import type { Words } from './words.ts';

/** Where a command reads and writes: the process's own, or a test's. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Standard input, in pieces. */
  input: AsyncIterable<string | Buffer>;
  env: NodeJS.ProcessEnv;
  words: Words;
}

/** A command gives its exit code: 0 fine, 1 found problems, 2 usage. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;
