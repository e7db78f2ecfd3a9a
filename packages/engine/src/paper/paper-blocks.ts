import { chineseDate, isDate } from '@hearth/china';
import {
  type Definition,
  type Expression,
  type Field,
  fieldByPath,
  kindOf,
  type Paper,
  type PaperPart,
} from '@hearth/definition';
import type { PaperBlock } from '@hearth/documents';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { recordsIn } from '../case/case-text.ts';

type Answer = (expression: Expression) => Json;
type Table = Extract<PaperBlock, { kind: 'table' }>;

/** The body of a paper: addressee, paragraphs, fields and rows, over a document as the reader sees it. */
export function paperBlocks(
  { to, body }: Paper<Expression>,
  { form }: Definition,
  document: Document,
  answer: Answer,
): PaperBlock[] {
  const addressee: PaperBlock[] = to ? [{ kind: 'text', text: `${printed(answer(to))}：` }] : [];
  return [...addressee, ...body.flatMap((part) => partBlocks(part, form.fields, document, answer))];
}

function partBlocks(
  part: PaperPart<Expression>,
  fields: readonly Field[],
  document: Document,
  answer: Answer,
): PaperBlock[] {
  if ('text' in part) return [{ kind: 'text', text: printed(answer(part.text)) }];
  const named = (paths: string[], from: readonly Field[]) => paths.flatMap((path) => fieldByPath(from, path) ?? []);
  if ('fields' in part) return [fieldTable(named(part.fields, fields), document, part.title)];
  const group = fieldByPath(fields, part.rows);
  const rows = part.rows.split('.').reduce((at, key) => at.flatMap((one) => recordsIn(one[key])), [document]);
  return group ? [rowTable(named(part.columns, group.fields ?? []), rows, part.title ?? group.title)] : [];
}

/** The form as it is laid out: a table a section, and one for each repeating group. What is blank all through is left out. */
export function formBlocks({ form }: Definition, document: Document): PaperBlock[] {
  return form.layout.pages.flatMap(({ sections }) =>
    sections.flatMap(({ title, fields: paths }) => {
      const fields = paths.flatMap((path) => fieldByPath(form.fields, path) ?? []);
      const blocks = fields.flatMap((field) => fieldBlocks(field, document));
      const single = fields.filter((field) => isPlain(field) && textIn(field, document) !== '');
      const table: PaperBlock[] = single.length > 0 ? [fieldTable(single, document)] : [];
      const inside = [...table, ...blocks.map((block) => withoutTitle(block, title))];
      return inside.length > 0 && title ? [{ kind: 'heading' as const, level: 1, text: title }, ...inside] : inside;
    }),
  );
}

/** A group that is the whole section has no second heading of the same words. */
function withoutTitle(block: PaperBlock, title: string | undefined): PaperBlock {
  if (block.kind !== 'table' || block.title !== title) return block;
  const { title: _said, ...table } = block;
  return table;
}

/** The tables of a group with rows, or of a section with values, and of what is inside them. */
function fieldBlocks(field: Field, record: Document): PaperBlock[] {
  const { holds } = kindOf(field);
  const inside = field.fields ?? [];
  const records = recordsIn(record[field.key]).filter((one) => Object.keys(one).length > 0);
  if (holds === undefined || records.length === 0) return [];
  if (holds === 'fields') {
    const single = inside.filter((one) => isPlain(one) && textIn(one, records[0] ?? {}) !== '');
    const table = single.length > 0 ? [fieldTable(single, records[0] ?? {}, field.title)] : [];
    return [...table, ...inside.flatMap((one) => fieldBlocks(one, records[0] ?? {}))];
  }
  const columns = inside.filter((one) => isPlain(one) && records.some((row) => textIn(one, row) !== ''));
  const widest = columns.length > mostColumns;
  const tables = widest
    ? records.map((row, at) =>
        fieldTable(
          columns.filter((one) => textIn(one, row) !== ''),
          row,
          `${field.title} ${at + 1}`,
        ),
      )
    : [rowTable(columns, records, field.title)];
  return [...tables, ...records.flatMap((row) => inside.flatMap((one) => fieldBlocks(one, row)))];
}

/** What fits beside one another on a page; a row with more becomes a table of its own. */
const mostColumns = 8;

const isPlain = (field: Field): boolean => kindOf(field).holds === undefined && kindOf(field).valueType !== 'none';

function fieldTable(fields: readonly Field[], record: Document, title?: string): Table {
  const rows = fields.map((field) => [field.title, textIn(field, record)]);
  return { kind: 'table', ...(title === undefined ? {} : { title }), head: ['项目', '内容'], rows, widths: [1, 3] };
}

function rowTable(columns: readonly Field[], records: readonly Document[], title: string): Table {
  const rows = records.map((row, at) => [String(at + 1), ...columns.map((field) => textIn(field, row))]);
  const widths = [1, ...columns.map(() => 3)];
  return { kind: 'table', title, head: ['序号', ...columns.map((field) => field.title)], rows, widths };
}

/** A value as it is read on paper: truth as 是 and 否, a day in Chinese. */
export function textIn(field: Field, record: Document): string {
  const value = record[field.key];
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return printed(
    typeof value === 'string' && kindOf(field).valueType === 'date' ? value : kindOf(field).text(value, field),
  );
}

const printed = (value: Json): string =>
  value === null ? '' : typeof value === 'string' && isDate(value) ? chineseDate(value) : String(value);
