import type { Expression, Figure } from '@hearth/definition';
import type { ReportSource } from '@hearth/figures';
import { listEntries } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { readsMasked } from '../figure/reads-masked.ts';
import { entryReader } from '../register/register-rights.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { ToldEntry } from './evidence.ts';

/**
 * Those of some entries behind a figure that a person may see, by title. What the figure reads of an entry that is masked for the person is
 * not told by naming the entry.
 */
export async function toldEntries(
  context: EngineContext,
  person: SignedIn,
  { source, figure }: { source: ReportSource; figure: Figure<Expression> },
  ids: readonly string[],
): Promise<ToldEntry[]> {
  const definition = context.definitions.register(figure.source?.register ?? source.id);
  if (!definition || ids.length === 0) return [];
  const reader = await entryReader(context, person);
  const filter = { register: definition.id, ids };
  const { items } = await listEntries(context.db, reader, filter, { page: 1, pageSize: ids.length });
  const told = readsMasked(figure, definition.form) ? items.filter(({ seesWhole }) => seesWhole) : items;
  return told.map(({ id, register, title }) => ({ id, register, title }));
}
