import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { shanghaiDate } from '@hearth/china';
import type { Env } from '@hearth/expression';
import { evaluateLine, type LineResult } from '@hearth/expression/parse';
import { readSettings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { evaluateOnSqlite } from './eval-on-sqlite.ts';

/** Answers one line. */
type Evaluate = (line: string, env: Env) => LineResult;

/** Evaluates `{expression, context}` line by line: `{value}` or `{problem}` a line, in the same order. */
export async function evaluateLines(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { on: { type: 'string', default: 'js' }, json: { type: 'boolean' } } });
  const evaluate = evaluatorOn(values.on, terminal);
  const now = readSettings(terminal.env, terminal.words).clock();
  const known = { now, today: shanghaiDate(now) };
  for await (const line of createInterface({ input: Readable.from(terminal.input) })) {
    if (line.trim() !== '') terminal.out(JSON.stringify(evaluate(line, known)));
  }
  return 0;
}

function evaluatorOn(place: string, { words, env }: Terminal): Evaluate {
  if (place === 'js') return evaluateLine;
  if (place === 'sqlite') return evaluateOnSqlite();
  if (place === 'postgres')
    throw new UsageError(words(env.DATABASE_URL ? 'database-url-later' : 'eval-needs-database'));
  throw new UsageError(words('bad-option', { message: `--on ${place}` }));
}
