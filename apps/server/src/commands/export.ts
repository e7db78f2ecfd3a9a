import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { endOfDay, isDate, startOfDay } from '@hearth/china';
import { exportFile } from '@hearth/engine';
import { operator } from '../host/operator.ts';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

const formats = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

const options = {
  format: { type: 'string', default: 'xlsx' },
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  group: { type: 'string' },
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
} as const;

/** Writes the cases of a task, by the days on which they were submitted and with the units below. */
export async function exportCases(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { words, out } = terminal;
  const [task] = positionals;
  if (task === undefined) throw new UsageError(words('value-missing', { name: '<task>' }));
  const format = formatOf(values.json ? 'json' : values.format, terminal);
  if (format === 'xlsx' && !values.output) throw new UsageError(words('value-missing', { name: '-o <file>' }));
  return withDatabase(terminal, async (host) => {
    const tasks = host.definitions.all().map(({ definition }) => definition.id);
    if (!tasks.includes(task)) throw new UsageError(words('task-unknown', { task, tasks }));
    const person = await operator(host, values.as, words);
    const filter = {
      task,
      unit: values.unit,
      from: values.from && startOfDay(dayOf(values.from, terminal)),
      before: values.to && endOfDay(dayOf(values.to, terminal)),
    };
    const sort = { by: 'submittedAt', direction: 'asc' } as const;
    const group = values.group === undefined ? {} : { group: values.group };
    const file = await exportFile(host.context, person, {
      format,
      filter,
      sort,
      locale: localeOf(terminal.env),
      ...group,
    });
    if (values.output) {
      await pipeline(file.bytes, createWriteStream(values.output));
      terminal.err(words('file-written', { file: values.output }));
    } else {
      // Not `text()`, which takes the byte order mark away that Excel needs.
      out((await buffer(file.bytes)).toString().replace(/\r?\n$/, ''));
    }
    return 0;
  });
}

function formatOf(value: string, { words }: Terminal): Format {
  const format = formats.find((one) => one === value);
  if (!format) throw new UsageError(words('bad-option', { message: `--format ${value}` }));
  return format;
}

export function dayOf(value: string, { words }: Terminal): string {
  if (!isDate(value)) throw new UsageError(words('bad-option', { message: value }));
  return value;
}
