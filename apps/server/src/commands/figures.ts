import { parseArgs } from 'node:util';
import { figuresFor } from '@hearth/engine';
import { operator } from '../host/operator.ts';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { dayOf } from './export.ts';

const options = {
  task: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  as: { type: 'string' },
  format: { type: 'string', default: 'json' },
  json: { type: 'boolean' },
} as const;

/** Prints the declared figures of a period as JSON, each with the cases that it counts. */
export async function figures(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options });
  const { words } = terminal;
  if (values.format !== 'json') throw new UsageError(words('bad-option', { message: `--format ${values.format}` }));
  return withDatabase(terminal, async (host) => {
    const { task, unit } = values;
    const tasks = host.definitions.all().map(({ definition }) => definition.id);
    if (task !== undefined && !tasks.includes(task)) throw new UsageError(words('task-unknown', { task, tasks }));
    const wish = {
      ...(task === undefined ? {} : { task }),
      ...(unit === undefined ? {} : { unit }),
      ...(values.from === undefined ? {} : { from: dayOf(values.from, terminal) }),
      ...(values.to === undefined ? {} : { to: dayOf(values.to, terminal) }),
    };
    const items = await figuresFor(host.context, await operator(host, values.as, words), wish);
    terminal.out(JSON.stringify({ items }, null, 2));
    return 0;
  });
}
