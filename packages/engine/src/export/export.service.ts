import { Readable } from 'node:stream';
import type { Definition } from '@hearth/definition';
import type { Column, Row, Sheet } from '@hearth/documents';
import type { Locale } from '@hearth/expression';
import { covers } from '@hearth/kernel';
import { type CaseFilter, type CaseSort, insertAudit, streamCases } from '@hearth/storage';
import { isMaskedAt, visibleDocument } from '../access/mask-document.ts';
import { sightOn } from '../access/sight.ts';
import { stateOf } from '../case/case-state-record.ts';
import { checkFilter } from '../case/check-filter.ts';
import type { EngineContext } from '../context.ts';
import { withNames } from '../paper/names-in.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { caseColumns, type ExportWords, exportWords } from './case-columns.ts';
import { type FieldColumn, type GroupSheet, groupSheets, mainColumns } from './export-columns.ts';
import { type ExportMark, exportMark, writeMarked } from './export-mark.ts';
import { cellsOf, rowsAt } from './export-rows.ts';
import type { ReadCase } from './read-case.ts';

export interface ExportWish {
  format: 'xlsx' | 'csv' | 'json';
  filter: CaseFilter;
  sort: CaseSort;
  /** For csv: dotted path of the repeating group whose rows are wanted; the cases themselves when missing. */
  group?: string;
  locale: Locale;
}

export interface ExportFile {
  name: string;
  type: string;
  bytes: Readable;
}

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * All cases that the filter lets through and the person may see, as a file that is written while it is read. Put on record.
 *
 * @param onCase told of each case read; of a workbook once a sheet
 */
export async function exportFile(
  context: EngineContext,
  person: SignedIn,
  wish: ExportWish,
  onCase?: () => Promise<void>,
): Promise<ExportFile> {
  const { format, filter } = wish;
  await checkFilter(context, filter);
  const offered = context.definitions.known().find(({ definition }) => definition.id === filter.task);
  const office = new Exporter(context, person, wish, onCase);
  const bytes = office.bytes(offered?.definition);
  // What was searched for may be somebody's name or number: the record only says that something was.
  const { q, ...named } = filter;
  const asked = { format, ...named, ...(q ? { searched: true } : {}), ...(wish.group ? { group: wish.group } : {}) };
  await insertAudit(context.db, {
    id: context.newId(),
    at: context.clock(),
    personId: person.id,
    action: 'export',
    caseId: null,
    detail: JSON.parse(JSON.stringify(asked)),
  });
  const title = offered?.definition.task.title ?? exportWords(wish.locale).cases;
  const day = person.reader.day.replaceAll('-', '');
  return { name: `${title}-${day}.${format}`, type: mediaTypes[format], bytes };
}

/** How often the cases are read for a wish: a workbook reads them once a sheet. */
export function passesOf({ definitions }: EngineContext, { format, filter }: ExportWish): number {
  const offered = definitions.known().find(({ definition }) => definition.id === filter.task);
  return format === 'xlsx' && offered ? 1 + groupSheets(offered.definition).length : 1;
}

/** One export: the same rows are asked for once a sheet, so that no sheet has to be kept in memory. */
class Exporter {
  readonly #context: EngineContext;
  readonly #person: SignedIn;
  readonly #wish: ExportWish;
  readonly #words: ExportWords;
  /** Names of entries that cases refer to, looked up once. */
  readonly #names = new Map<string, string>();
  readonly #onCase: (() => Promise<void>) | undefined;

  constructor(context: EngineContext, person: SignedIn, wish: ExportWish, onCase?: () => Promise<void>) {
    this.#onCase = onCase;
    this.#context = context;
    this.#person = person;
    this.#wish = wish;
    this.#words = exportWords(wish.locale);
  }

  bytes(definition: Definition | undefined): Readable {
    const { format, group } = this.#wish;
    const mark = exportMark(this.#context, this.#person, this.#wish.locale);
    if (format === 'json') return Readable.from(this.#json(mark), { objectMode: false });
    const sheets = definition ? groupSheets(definition) : [];
    if (format === 'xlsx') {
      return writeMarked([this.#main(definition), ...sheets.map((sheet) => this.#group(sheet))], format, mark);
    }
    if (group === undefined) return writeMarked([this.#main(definition)], format, mark);
    const wanted = sheets.find((sheet) => sheet.group.path === group);
    if (!wanted) throw refuse(422, 'group-not-found', { group });
    return writeMarked([this.#group(wanted)], format, mark);
  }

  #main(definition: Definition | undefined): Sheet {
    const fields = definition ? mainColumns(definition) : [];
    const { columns, cells } = caseColumns(this.#words);
    return {
      name: definition?.task.title ?? this.#words.cases,
      columns: [...columns, ...fields.map(({ column }) => column)],
      rows: this.#rows((one) => [{ ...cells(one), ...this.#cells(fields, one) }]),
    };
  }

  #cells(columns: FieldColumn[], { definition, found, sight }: ReadCase): Row {
    return cellsOf(columns, definition.form.fields, found.document, sight);
  }

  #group({ group, ids, titles, columns }: GroupSheet): Sheet {
    const number: Column = { key: 'number', title: this.#words.number, type: 'text' };
    const places = titles.map((title, level): Column => {
      return { key: `place${level}`, title: `${title}${this.#words.place}`, type: 'integer' };
    });
    return {
      name: group.title,
      columns: [number, ...places, ...columns.map(({ column }) => column)],
      rows: this.#rows(({ definition, found, sight }) => {
        if (isMaskedAt(definition.form.fields, group.path, sight) || covers(sight.hidden, group.path)) return [];
        return rowsAt(ids, definition.form.fields, found.document).map(({ row, place }) => ({
          number: found.number ?? found.id,
          ...Object.fromEntries(place.map((value, level) => [`place${level}`, value])),
          ...cellsOf(columns, fieldsAt(definition, ids), row, sight),
        }));
      }),
    };
  }

  async *#rows(rowsOf: (one: ReadCase) => Row[]): AsyncGenerator<Row> {
    const { db, office } = this.#context;
    const org = await office.org(db, this.#person.reader.day);
    for await (const one of this.#cases()) {
      const { found, definition } = one;
      const document = await withNames(db, definition.form.fields, found.document, org, this.#names);
      yield* rowsOf({ ...one, found: { ...found, document } });
    }
  }

  async *#cases(): AsyncGenerator<ReadCase> {
    const { db, definitions } = this.#context;
    for await (const found of streamCases(db, this.#person.reader, this.#wish.filter, this.#wish.sort)) {
      const definition = await definitions.versionOfCase(db, found.definition);
      const one = { found, definition, state: stateOf(found) };
      yield { found, definition, sight: await sightOn(db, this.#person, one) };
      await this.#onCase?.();
    }
  }

  /** Each case says who took it out: the list stays a list for whoever reads it. */
  async *#json({ by, at }: ExportMark): AsyncGenerator<Buffer> {
    const exported = { by, at };
    let before = '[\n';
    for await (const { found, definition, sight } of this.#cases()) {
      const { id, task, number, title, status, result, openedAt, submittedAt, endedAt } = found;
      const document = visibleDocument(definition.form.fields, found.document, sight);
      const unit = { id: found.unitId, name: found.unitName };
      const one = { id, task, number, title, unit, status, result, openedAt, submittedAt, endedAt, document, exported };
      yield Buffer.from(before + JSON.stringify(one));
      before = ',\n';
    }
    yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
  }
}

/** The fields of the rows of a group, in the version that the case keeps. */
function fieldsAt({ form }: Definition, ids: readonly string[]) {
  let fields = form.fields;
  for (const id of ids) fields = fields.find((field) => field.id === id)?.fields ?? [];
  return fields;
}
