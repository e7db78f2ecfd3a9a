import { dayNumber, isDate, toCents } from '@hearth/china';
import { dateTimeText, isBlank, textOf } from '../cell-text.ts';
import type { ColumnType } from '../column.ts';
import { style } from './styles.ts';
import { cellXmlText } from './xml-text.ts';

/** One cell's XML at a reference such as `B7`; empty for a blank value. */
export type CellWriter = (value: unknown, ref: string) => string;

/**
 * A writer per column type. A value that does not fit its type (a date that does not exist, a number with leading
 * zeros or more than 15 digits, which Excel would change) is written as text, so that nothing is lost and nothing is made up.
 */
export const cellWriters: Readonly<Record<ColumnType, CellWriter>> = {
  text: textCell,
  boolean: textCell,
  number: (value, ref) => numberCell(decimalOf(value), style.general, value, ref),
  integer: (value, ref) => numberCell(decimalOf(value), style.integer, value, ref),
  money: (value, ref) => numberCell(decimalOf(value) ?? moneyOf(value), style.money, value, ref),
  date: (value, ref) => numberCell(dateSerial(dateOnly(value)), style.date, value, ref),
  'date-time': (value, ref) => numberCell(dateTimeSerial(dateTimeText(value)), style.dateTime, value, ref),
};

/** A heading cell. */
export function headingCell(title: string, ref: string): string {
  return inlineText(title, ref, style.heading);
}

function textCell(value: unknown, ref: string): string {
  return isBlank(value) ? '' : inlineText(textOf(value), ref, style.text);
}

function inlineText(text: string, ref: string, index: number): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${ref}" s="${index}" t="inlineStr"><is><t${preserve}>${cellXmlText(text)}</t></is></c>`;
}

function numberCell(number: string | undefined, index: number, value: unknown, ref: string): string {
  return number === undefined ? textCell(value, ref) : `<c r="${ref}" s="${index}"><v>${number}</v></c>`;
}

/** A decimal that Excel keeps exactly: at most 15 significant digits. */
function decimalOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'boolean' ? '' : textOf(value);
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return undefined;
  const significant = text.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '');
  return significant.length <= 15 || typeof value === 'number' ? text : undefined;
}

/** Amounts as people write them: `¥1,234.50`. */
function moneyOf(value: unknown): string | undefined {
  const cents = typeof value === 'string' ? toCents(value) : undefined;
  if (cents === undefined || cents >= 10n ** 15n || cents <= -(10n ** 15n)) return undefined;
  return String(Number(cents) / 100);
}

/** The date of a value that is one, in Shanghai when it is an instant; any other text whole. */
function dateOnly(value: unknown): string {
  const text = dateTimeText(value);
  return text.replace(/^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}$/, '$1');
}

/** Days since 1899-12-30. Before March 1900 Excel counts a 29 February that never was; such dates stay text. */
function dateSerial(date: string): string | undefined {
  return isDate(date) && date >= '1900-03-01' ? String(dayNumber(date) + 25_569) : undefined;
}

function dateTimeSerial(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?: ([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?)?$/.exec(text);
  const day = match ? dateSerial(match[1]!) : undefined;
  if (!match || day === undefined) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return minutes === 0 ? day : String(Number(day) + minutes / 1440);
}
