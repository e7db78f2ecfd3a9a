import { messageOf, Refusal } from '@hearth/engine';
import { backup } from './commands/backup.ts';
import { checkForms } from './commands/check.ts';
import { evaluateLines } from './commands/eval.ts';
import { exportCases } from './commands/export.ts';
import { figures } from './commands/figures.ts';
import { importFile } from './commands/import.ts';
import { migrate } from './commands/migrate.ts';
import { givePassword } from './commands/password.ts';
import { rebuild } from './commands/rebuild.ts';
import { report } from './commands/report.ts';
import { restore } from './commands/restore.ts';
import { rotateKey } from './commands/rotate-key.ts';
import { simulate } from './commands/simulate.ts';
import { start } from './commands/start.ts';
import { verify } from './commands/verify.ts';
import { obstacleOf } from './host/obstacle.ts';
import type { Command, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { localeOf, words } from './words.ts';

const commands: Record<string, Command> = {
  start,
  check: checkForms,
  verify,
  export: exportCases,
  figures,
  report,
  eval: evaluateLines,
  simulate,
  migrate,
  rebuild,
  import: importFile,
  backup,
  restore,
  password: givePassword,
  'rotate-key': rotateKey,
};

const processTerminal = (): Terminal => ({
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  input: process.stdin,
  env: process.env,
  words: words(process.env),
});

/** The command `hearth`. Gives the exit code: 0 fine, 1 found problems, 2 usage. */
export async function main(argv: string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name = 'help', ...args] = argv;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(terminal.words('usage'));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return usage(terminal, terminal.words('command-unknown', { command: name }));
  try {
    return await command(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) return usage(terminal, error.message);
    if (isOptionError(error)) return usage(terminal, terminal.words('bad-option', { message: error.message }));
    if (error instanceof Refusal) {
      for (const problem of error.problems) terminal.err(messageOf(problem, localeOf(terminal.env)));
      return 2;
    }
    const { HEARTH_DATA: dataDir = './data', HOST: host = '127.0.0.1', PORT: port = '8080' } = terminal.env;
    const obstacle = obstacleOf(error, { dataDir, host, port }, terminal.words);
    if (obstacle === undefined) throw error;
    terminal.err(obstacle);
    return 2;
  }
}

function usage({ err, words }: Terminal, message: string): number {
  err(message);
  err('');
  err(words('usage'));
  return 2;
}

const isOptionError = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
