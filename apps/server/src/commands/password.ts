import { parseArgs } from 'node:util';
import { givePasswordAtMachine } from '@hearth/engine';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Gives an account a first password and takes its second factor away: the way out when the only administrator has lost theirs. */
export async function givePassword(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const { words, out } = terminal;
  const [account] = positionals;
  if (account === undefined) throw new UsageError(words('value-missing', { name: '<account>' }));
  const password = await withDatabase(terminal, ({ context }) => givePasswordAtMachine(context, account));
  if (password === undefined) throw new UsageError(words('account-not-there', { account }));
  out(words('password-given', { account, password }));
  return 0;
}
