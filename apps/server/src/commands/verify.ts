import { parseArgs } from 'node:util';
import { type BrokenCase, verifyHistory } from '@hearth/engine';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';

/** Recomputes the hash chain of every case and compares what stands beside it; names what is not what was written, and where. */
export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const { out, words } = terminal;
  const { cases, broken } = await withDatabase(terminal, ({ db, context }) => verifyHistory(db, context.dataDir));
  if (values.json) out(JSON.stringify({ cases, broken }));
  else for (const one of broken) out(words(`verify-${one.what}`, sentenceParams(one)));
  if (!values.json && broken.length === 0) out(words('cases-whole', { cases }));
  return broken.length > 0 ? 1 : 0;
}

const sentenceParams = ({ number, caseId, seq, where }: BrokenCase) => ({
  caseId,
  number: number ?? caseId,
  seq: seq ?? '',
  where,
});
