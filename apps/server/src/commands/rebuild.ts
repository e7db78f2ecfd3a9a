import { parseArgs } from 'node:util';
import { rebuildTypedTables } from '@hearth/engine';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Writes the typed tables of a task, or of all tasks, anew from the histories of their cases. */
export async function rebuild(args: string[], terminal: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const { out, words } = terminal;
  const [task] = positionals;
  const cases = await withDatabase(terminal, ({ context, definitions }) => {
    const tasks = definitions.known().map(({ definition }) => definition.id);
    if (task !== undefined && !tasks.includes(task)) throw new UsageError(words('task-unknown', { task, tasks }));
    return rebuildTypedTables(context, task);
  });
  out(values.json ? JSON.stringify({ cases }) : words('tables-rebuilt', { cases }));
  return 0;
}
