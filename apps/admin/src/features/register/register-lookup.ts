import type { Field } from '@hearth/definition';
import type { Choice } from '@hearth/form-react';
import { NetworkFailure } from '../../lib/http-problem.ts';
import type { RegisterEntries } from '../../lib/wire.ts';
import { carriedEntries, fetchEntry, findEntries } from './register.queries.ts';

/** So many entries are offered while somebody types. */
const MOST = 10;

/** The entries of the field's register that fit what is typed; without a server, those that were taken along. */
export async function findRegisterChoices(field: Field, query: string): Promise<Choice[]> {
  const register = String(field.schema.register ?? '');
  const { items } = await search(register, query.trim());
  return Promise.all(items.slice(0, MOST).map((entry) => choiceOf(field, register, entry)));
}

export async function registerEntryTitle(field: Field, id: string): Promise<string | undefined> {
  const register = String(field.schema.register ?? '');
  try {
    return (await fetchEntry(register, id)).entry.title;
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    return (await carriedEntries(register)).items.find((entry) => entry.id === id)?.title;
  }
}

async function search(register: string, q: string): Promise<Pick<RegisterEntries, 'items'>> {
  try {
    return await findEntries(register, { status: 'active', pageSize: MOST, ...(q && { q }) });
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    const { items } = await carriedEntries(register);
    return { items: items.filter(({ title, columns }) => `${title} ${Object.values(columns).join(' ')}`.includes(q)) };
  }
}

/** With the answers of the entry only where the field fills others from them, and only if they are to be had. */
async function choiceOf(field: Field, register: string, entry: RegisterEntries['items'][number]): Promise<Choice> {
  const choice = { id: entry.id, title: entry.title, note: entry.unit.name };
  if (!field.schema.fill) return choice;
  try {
    const { document } = await fetchEntry(register, entry.id);
    return { ...choice, entry: document as NonNullable<Choice['entry']> };
  } catch (error) {
    if (error instanceof NetworkFailure) return choice;
    throw error;
  }
}
