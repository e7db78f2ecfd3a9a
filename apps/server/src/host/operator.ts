import { actAs, administrators, type SignedIn } from '@hearth/engine';
import { UsageError } from '../usage-error.ts';
import type { Words } from '../words.ts';
import type { Host } from './host.ts';

/**
 * In whose name the command line reads: the account given, else an administrator. It sees what that person sees in the browser, masks
 * included, and is put on record like them.
 */
export async function operator({ context }: Host, account: string | undefined, words: Words): Promise<SignedIn> {
  const name = account ?? (await administrators(context))[0];
  const person = name === undefined ? null : await actAs(context, name);
  if (!person) throw new UsageError(words('account-unknown', { account: name ?? '' }));
  return person;
}
