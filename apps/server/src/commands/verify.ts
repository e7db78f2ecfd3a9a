import { parseArgs } from 'node:util';
import { verifyHistory } from '@hearth/engine';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';

/** Recomputes the hash chain of every case and names the first event that is not what was written. */
export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const { out, words } = terminal;
  const { cases, broken } = await withDatabase(terminal, ({ db }) => verifyHistory(db));
  if (values.json) out(JSON.stringify({ cases, broken }));
  else
    for (const { number, caseId, seq } of broken) {
      const name = number ?? caseId;
      out(seq === null ? words('state-broken', { number: name }) : words('cases-broken', { number: name, seq }));
    }
  if (!values.json && broken.length === 0) out(words('cases-whole', { cases }));
  return broken.length > 0 ? 1 : 0;
}
