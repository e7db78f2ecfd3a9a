import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { shanghaiDate } from '@hearth/china';
import type { Env } from '@hearth/expression';
import { evaluateLine, type LineResult } from '@hearth/expression/parse';
import { readSettings, type Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { evaluatorOnPostgres } from './eval-on-postgres.ts';
import { evaluateOnSqlite } from './eval-on-sqlite.ts';

/** Answers one line. */
type Evaluate = (line: string, env: Env) => LineResult | Promise<LineResult>;

/** Evaluates `{expression, context}` line by line: `{value}` or `{problem}` a line, in the same order. */
export async function evaluateLines(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { on: { type: 'string', default: 'js' }, json: { type: 'boolean' } } });
  const settings = readSettings(terminal.env, terminal.words);
  const { evaluate, close } = evaluatorOn(values.on, settings, terminal);
  const now = settings.clock();
  const known = { now, today: shanghaiDate(now) };
  for await (const line of createInterface({ input: Readable.from(terminal.input) })) {
    if (line.trim() !== '') terminal.out(JSON.stringify(await evaluate(line, known)));
  }
  await close();
  return 0;
}

interface Evaluator {
  evaluate: Evaluate;
  close(): Promise<void>;
}

const nothingToClose = async () => {};

function evaluatorOn(place: string, { databaseUrl }: Settings, { words }: Terminal): Evaluator {
  if (place === 'js') return { evaluate: evaluateLine, close: nothingToClose };
  if (place === 'sqlite') return { evaluate: evaluateOnSqlite(), close: nothingToClose };
  if (place !== 'postgres') throw new UsageError(words('bad-option', { message: `--on ${place}` }));
  if (databaseUrl === undefined) throw new UsageError(words('eval-needs-database'));
  return evaluatorOnPostgres(databaseUrl);
}
