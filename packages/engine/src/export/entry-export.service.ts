import { Readable } from 'node:stream';
import type { Field, RegisterDefinition } from '@hearth/definition';
import type { Column, Row, Sheet } from '@hearth/documents';
import type { Locale } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type EntryFilter, type EntryReader, insertAudit, type ListedEntry, streamEntries } from '@hearth/storage';
import { isMaskedAt, visibleDocument } from '../access/mask-document.ts';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { withNames } from '../paper/names-in.ts';
import { refuse } from '../problems/refusal.ts';
import { registerFor, sightOf } from '../register/register.service.ts';
import { entryReader } from '../register/register-rights.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type EntryWords, entryWords } from './entry-words.ts';
import { type ExportFile, mediaTypes } from './export.service.ts';
import { type FieldColumn, type GroupSheet, groupSheets, mainColumns } from './export-columns.ts';
import { type ExportMark, exportMark, writeMarked } from './export-mark.ts';
import { cellsOf, rowsAt } from './export-rows.ts';

export interface EntryExportWish {
  register: string;
  format: 'xlsx' | 'csv' | 'json';
  filter: Omit<EntryFilter, 'register'>;
  /** For csv: dotted path of the repeating group whose rows are wanted; the entries themselves when missing. */
  group?: string;
  locale: Locale;
}

/**
 * All entries of a register that the filter lets through and the person may see, as a file that is written while it is read. Put on record.
 * Its sheets can be taken in again as they are: headings are the fields' titles, what refers to something has its name, and each row of a
 * group names its entry.
 *
 * @param onEntry told of each entry read; of a workbook once a sheet
 */
export async function entryExportFile(
  context: EngineContext,
  person: SignedIn,
  wish: EntryExportWish,
  onEntry?: () => Promise<void>,
): Promise<ExportFile> {
  const { register: id, format, filter, group, locale } = wish;
  const register = await registerFor(context, person, id);
  await checkFilter(context, { unit: filter.unit });
  const reader = await entryReader(context, person);
  const org = await context.office.org(context.db, person.reader.day);
  const exporter = new EntryExporter(context, { register, reader, org, wish, onEntry });
  const bytes = exporter.bytes(exportMark(context, person, locale));
  // What was searched for may be somebody's name or number: the record only says that something was.
  const { q, ...named } = filter;
  const asked = { format, register: id, ...named, ...(q ? { searched: true } : {}), ...(group ? { group } : {}) };
  await insertAudit(context.db, {
    id: context.newId(),
    at: context.clock(),
    personId: person.id,
    action: 'export',
    caseId: null,
    detail: JSON.parse(JSON.stringify(asked)),
  });
  const day = person.reader.day.replaceAll('-', '');
  return { name: `${register.register.title}-${day}.${format}`, type: mediaTypes[format], bytes };
}

/** How often the entries are read for a wish: a workbook reads them once a sheet. */
export const passesOfEntries = (register: RegisterDefinition, format: EntryExportWish['format']): number =>
  format === 'xlsx' ? 1 + groupSheets(register).length : 1;

interface Wanted {
  register: RegisterDefinition;
  reader: EntryReader;
  org: OrgSnapshot;
  wish: EntryExportWish;
  onEntry: (() => Promise<void>) | undefined;
}

/** One export: the same entries are asked for once a sheet, so that no sheet has to be kept in memory. */
class EntryExporter {
  readonly #context: EngineContext;
  readonly #wanted: Wanted;
  readonly #words: EntryWords;
  /** Names of entries that others refer to, looked up once. */
  readonly #names = new Map<string, string>();

  constructor(context: EngineContext, wanted: Wanted) {
    this.#context = context;
    this.#wanted = wanted;
    this.#words = entryWords(wanted.wish.locale);
  }

  bytes(mark: ExportMark): Readable {
    const { register, wish } = this.#wanted;
    const { format, group } = wish;
    if (format === 'json') return Readable.from(this.#json(mark), { objectMode: false });
    const sheets = groupSheets(register);
    if (format === 'xlsx') {
      return writeMarked([this.#main(), ...sheets.map((sheet) => this.#group(sheet))], format, mark);
    }
    if (group === undefined) return writeMarked([this.#main()], format, mark);
    const wanted = sheets.find((sheet) => sheet.group.path === group);
    if (!wanted) throw refuse(422, 'group-not-found', { group });
    return writeMarked([this.#group(wanted)], format, mark);
  }

  #main(): Sheet {
    const { register } = this.#wanted;
    const fields = mainColumns(register);
    const said = this.#words;
    const text = (key: string, title: string): Column => ({ key, title, type: 'text' });
    const changed: Column = { key: '#changed', title: said.changed, type: 'date-time' };
    const own = [text('#unit', said.unit), text('#status', said.status), changed, text('#id', said.id)];
    return {
      name: register.register.title,
      columns: [...fields.map(({ column }) => column), ...own],
      rows: this.#rows((entry, document) => [
        {
          ...this.#cells(fields, register.form.fields, document, entry),
          '#unit': entry.unitName,
          '#status': said.states[entry.status],
          '#changed': entry.changedAt,
          '#id': entry.id,
        },
      ]),
    };
  }

  #group({ group, ids, titles, columns }: GroupSheet): Sheet {
    const { fields } = this.#wanted.register.form;
    const places = titles.map((title, level): Column => {
      return { key: `#place${level}`, title: `${title}${this.#words.place}`, type: 'integer' };
    });
    return {
      name: group.title,
      columns: [
        { key: '#id', title: this.#words.id, type: 'text' },
        { key: '#title', title: this.#words.entry, type: 'text' },
        ...places,
        ...columns.map(({ column }) => column),
      ],
      rows: this.#rows((entry, document) => {
        if (isMaskedAt(fields, group.path, sightOf(entry))) return [];
        return rowsAt(ids, fields, document).map(({ row, place }) => ({
          '#id': entry.id,
          '#title': entry.title,
          ...Object.fromEntries(place.map((value, level) => [`#place${level}`, value])),
          ...this.#cells(columns, fieldsOf(fields, ids), row, entry),
        }));
      }),
    };
  }

  #cells(columns: FieldColumn[], fields: readonly Field[], record: Document, entry: ListedEntry): Row {
    return cellsOf(columns, fields, record, sightOf(entry));
  }

  async *#rows(rowsOf: (entry: ListedEntry, document: Document) => Row[]): AsyncGenerator<Row> {
    const { register, org } = this.#wanted;
    for await (const entry of this.#entries()) {
      const document = entry.document as Document;
      yield* rowsOf(entry, await withNames(this.#context.db, register.form.fields, document, org, this.#names));
    }
  }

  async *#entries(): AsyncGenerator<ListedEntry> {
    const { reader, wish, onEntry } = this.#wanted;
    for await (const entry of streamEntries(this.#context.db, reader, { ...wish.filter, register: wish.register })) {
      yield entry;
      await onEntry?.();
    }
  }

  /** Each entry says who took it out: the list stays a list for whoever reads it. */
  async *#json({ by, at }: ExportMark): AsyncGenerator<Buffer> {
    const exported = { by, at };
    const { fields } = this.#wanted.register.form;
    let before = '[\n';
    for await (const entry of this.#entries()) {
      const { id, register, title, status, mergedInto, changedAt } = entry;
      const unit = { id: entry.unitId, name: entry.unitName };
      const document = visibleDocument(fields, entry.document as Document, sightOf(entry));
      const one = { id, register, title, unit, status, mergedInto, changedAt, document, exported };
      yield Buffer.from(before + JSON.stringify(one));
      before = ',\n';
    }
    yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
  }
}

/** The fields of the rows of a group. */
function fieldsOf(fields: readonly Field[], ids: readonly string[]): readonly Field[] {
  return ids.reduce((inside, id) => inside.find((field) => field.id === id)?.fields ?? [], fields);
}
