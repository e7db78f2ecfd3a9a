import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { shanghaiDate } from '@hearth/china';
import { evaluateLine } from '@hearth/expression/parse';
import { readSettings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Evaluates `{expression, context}` line by line: `{value}` or `{problem}` a line, in the same order. */
export async function evaluateLines(args: string[], { input, out, words, env }: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { on: { type: 'string', default: 'js' }, json: { type: 'boolean' } } });
  if (values.on !== 'js') throw new UsageError(words('bad-option', { message: `--on ${values.on}` }));
  const now = readSettings(env, words).clock();
  const known = { now, today: shanghaiDate(now) };
  for await (const line of createInterface({ input: Readable.from(input) })) {
    if (line.trim() !== '') out(JSON.stringify(evaluateLine(line, known)));
  }
  return 0;
}
