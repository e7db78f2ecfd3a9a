import { type Field, kindOf } from '@hearth/definition';
import { type Finding, foundAt } from '@hearth/documents/exchange';
import type { Json } from '@hearth/expression';
import { listEntries } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { entryReader } from '../register/register-rights.ts';
import type { SignedIn } from '../session/signed-in.ts';

type Values = Record<string, Json>;

interface LedgerRow {
  row: number;
  document: Values;
}

/** How many entries are looked through for one name. */
const MOST = 20;

/**
 * A ledger names units, people and entries of registers as people do; a document holds their ids. A name that nobody has, or that several
 * have, is left blank and told with its row.
 */
export async function resolveNames(
  context: EngineContext,
  person: SignedIn,
  { sheet, rows, fields }: { sheet: string; rows: readonly LedgerRow[]; fields: readonly Field[] },
): Promise<{ documents: LedgerRow[]; findings: Finding[] }> {
  const idOf = await resolver(context, person);
  const findings: Finding[] = [];
  const documents: LedgerRow[] = [];
  for (const { row, document } of rows) {
    const unclear = (field: Field, value: string): void => {
      const params = { field: field.title, value: value.slice(0, 40) };
      findings.push(foundAt({ sheet, row }, 'ledger-value-unclear', params));
    };
    documents.push({ row, document: await withIds(document, fields, { idOf, unclear }) });
  }
  return { documents, findings };
}

interface Lookup {
  idOf: (field: Field, name: string) => Promise<string | undefined>;
  unclear: (field: Field, value: string) => void;
}

/** A document with ids in place of names, in the rows of its groups too. */
async function withIds(document: Values, fields: readonly Field[], look: Lookup): Promise<Values> {
  const named = { ...document };
  for (const field of fields) {
    const value = document[field.key];
    if (Array.isArray(value) && kindOf(field).holds === 'rows') {
      named[field.key] = await Promise.all(value.map((row) => withIds(row as Values, field.fields ?? [], look)));
    }
    if (typeof value !== 'string' || kindOf(field).refersTo === undefined) continue;
    const id = await look.idOf(field, value);
    if (id !== undefined) named[field.key] = id;
    else {
      delete named[field.key];
      look.unclear(field, value);
    }
  }
  return named;
}

/** Finds the id that a name stands for in a field; names met before are remembered. */
async function resolver(context: EngineContext, person: SignedIn) {
  const { units, everybody } = await context.office.org(context.db, person.reader.day);
  const reader = await entryReader(context, person);
  const known = new Map<string, Promise<string | undefined>>();
  return (field: Field, name: string): Promise<string | undefined> => {
    const { refersTo } = kindOf(field);
    const key = `${refersTo} ${field.schema.register ?? ''} ${name}`;
    const found = known.get(key) ?? look(field, name);
    known.set(key, found);
    return found;
  };

  async function look(field: Field, name: string): Promise<string | undefined> {
    const { refersTo } = kindOf(field);
    if (refersTo === 'unit') return onlyOne(units, name);
    if (refersTo === 'person') return onlyOne(everybody, name);
    const filter = { register: String(field.schema.register ?? ''), status: 'active' as const, q: name };
    const { items } = await listEntries(context.db, reader, filter, { page: 1, pageSize: MOST });
    const entries = items.map(({ id, title, document }) => ({ id, name: title, values: Object.values(document) }));
    return onlyOne(entries, name) ?? onlyOne(entries.filter(({ values }) => values.includes(name)));
  }
}

/** The id of the only one that is called so, or has that id. */
function onlyOne(list: readonly { id: string; name: string }[], name?: string): string | undefined {
  const found = name === undefined ? list : list.filter((one) => one.name === name || one.id === name);
  return found.length === 1 ? found[0]?.id : undefined;
}
