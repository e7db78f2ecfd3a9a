import { parseArgs } from 'node:util';
import {
  addDataKey,
  type Db,
  dropOldDataKeys,
  inTransaction,
  type Key,
  openDataKeys,
  resealBatch,
  resealDataKeys,
  useKeys,
} from '@hearth/storage';
import { resealFiles } from '../host/reseal-files.ts';
import { withDatabase } from '../host/with-database.ts';
import { readSettings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = { data: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Values that are sealed anew in one transaction. */
const BATCH = 200;

/**
 * Changes keys, the server stopped. Without `--data` the data keys are sealed with HEARTH_KEY (the former one in HEARTH_KEY_FORMER): done
 * in a moment, nothing else is touched. With `--data` there is a new data key too, every value and attachment is sealed anew with it, and
 * the older ones are gone; what an office has kept before it had a key is sealed by the same. Cut off, it is run again.
 */
export async function rotateKey(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args, options });
  const { words, out } = terminal;
  const [master] = readSettings(terminal.env, words).masterKeys;
  if (!master) throw new UsageError(words('key-not-set'));
  const told = await withDatabase(terminal, async ({ db, context }) => {
    const { masterKeys } = readSettings(terminal.env, words);
    const keys = await openDataKeys(db, masterKeys, context.clock());
    await inTransaction(db, (trx) => resealDataKeys(trx, keys, master));
    return values.data ? sealAnew(db, context.dataDir, master, context.clock()) : { values: 0, files: 0 };
  });
  if (values.json) out(JSON.stringify(told));
  else out(words(values.data ? 'data-sealed' : 'keys-changed', told));
  return 0;
}

async function sealAnew(db: Db, dataDir: string, master: Key, now: string) {
  const newest = await addDataKey(db, master, now);
  useKeys(await openDataKeys(db, [master], now));
  let count = 0;
  for (let seen = -1; seen !== 0; count += seen) seen = await resealBatch(db, BATCH);
  const files = await resealFiles(db, dataDir);
  await dropOldDataKeys(db, newest);
  return { values: count, files };
}
