import { type Field, kindNamed, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { CellContent } from '../read-xlsx.ts';
import { isEmpty, textIn } from './table.ts';
import { writtenDate } from './written-date.ts';

/** A cell as a value of a field, or the text that a person has to look at. */
export type ReadCell = { readonly value: Json } | { readonly unclear: string };

type Reading = (cell: CellContent, field: Field) => Json | undefined;

/** Kinds that are written in ways which only a ledger has. Undefined = not to be read so. */
const readings: Record<string, Reading> = {
  date: (cell) => {
    const date = typeof cell === 'number' ? serialDay(cell) : writtenDate(cell);
    return date?.precision === 'day' ? date.value : undefined;
  },
  month: (cell) => (typeof cell === 'number' ? undefined : writtenDate(cell)?.value.slice(0, 7)),
  money: (cell) => amount(textIn(cell)),
  number: (cell) => amount(textIn(cell)),
  'multiple-choice': (cell, field) => {
    const parts = textIn(cell).split(/[、,，;；]/);
    return parts.map((part) => optionOf(part.trim(), field)).filter((part) => part !== '');
  },
  'single-choice': (cell, field) => optionOf(textIn(cell), field),
};

/**
 * Reads one cell of a ledger as a value of a field: dates as people write them, 1.2万元, options by their titles, the rest as the kind cleans
 * what is typed. What the kind refuses is unclear; a blank cell is null.
 */
export function readCell(cell: CellContent, field: Field): ReadCell {
  if (isEmpty(cell)) return { value: null };
  const own = Object.hasOwn(readings, field.kind) ? readings[field.kind] : undefined;
  const plain = own ? own(cell, field) : kindOf(field).clean(asText(cell, field), field);
  if (plain === undefined) return { unclear: textIn(cell) };
  const wrong = kindOf(field)
    .check(plain, field)
    .some(({ level }) => level !== 'warning');
  return wrong ? { unclear: textIn(cell) } : { value: plain };
}

/** Numbers in a column of texts were texts before a workbook made numbers of them. */
function asText(cell: CellContent, field: Field): Json {
  const keepsText = kindNamed(field.kind)?.valueType === 'string';
  return keepsText && typeof cell === 'number' ? String(cell) : cell;
}

const optionOf = (text: string, { options = [] }: Field): string | number =>
  options.find((option) => option.title === text || String(option.value) === text)?.value ?? text;

/** 1,200 元, 1.2万元, ￥300: in yuan. */
function amount(text: string): number | undefined {
  const match = /^[¥￥]?(-?[\d,]+(?:\.\d+)?)(万)?元?$/.exec(text.replace(/\s/g, ''));
  if (!match) return undefined;
  const plain = Number(match[1]!.replaceAll(',', ''));
  return match[2] ? Number((plain * 10_000).toFixed(2)) : plain;
}

/** Excel counts days from the last day of 1899. */
function serialDay(serial: number) {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 60_000) return undefined;
  return { value: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10), precision: 'day' as const };
}
