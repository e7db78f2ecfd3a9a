import { digitsOf, isNum, numberOf } from '../decimal.ts';
import { isTemporal } from '../temporal.ts';
import { isoOf } from '../temporal-text.ts';
import { isRecord, type Value, withinLimit } from '../value.ts';
import { type Builtin, listIn, onTexts } from './builtin.ts';

/** Positions count characters as people see code points, from 1; negative ones from the end. */
const substring: Builtin = ([text = null, start = null, length]) => {
  if (typeof text !== 'string' || !isNum(start) || (length !== undefined && !isNum(length))) return null;
  const first = Math.trunc(numberOf(start) ?? 0);
  const count = length === undefined ? Number.POSITIVE_INFINITY : Math.trunc(numberOf(length) ?? 0);
  if (first === 0 || count < 1) return null;
  const characters = [...text];
  const from = first > 0 ? first - 1 : Math.max(0, characters.length + first);
  return characters.slice(from, from + count).join('');
};

const before = (text: string, match = ''): string => {
  const at = text.indexOf(match);
  return at < 0 ? '' : text.slice(0, at);
};

const after = (text: string, match = ''): string => {
  const at = text.indexOf(match);
  return at < 0 ? '' : text.slice(at + match.length);
};

const joinTexts: Builtin = ([list = null, delimiter = null]) => {
  const items = listIn(list)?.filter((item) => item !== null);
  if (!items?.every((item): item is string => typeof item === 'string')) return null;
  if (typeof delimiter !== 'string' && delimiter !== null) return null;
  return withinLimit(items.join(delimiter ?? ''));
};

/** The text of any value; a text itself stays as it is, inside lists it is quoted. */
export function textOf(value: Value): string | null {
  return value === null ? null : typeof value === 'string' ? value : quoted(value);
}

function quoted(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isNum(value)) return digitsOf(value);
  if (isTemporal(value)) return isoOf(value);
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(key) ? key : JSON.stringify(key)}: ${quoted(item)}`)
    .join(', ')}}`;
}

export const texts: Record<string, Builtin> = {
  string: ([value = null]) => textOf(value),
  'string length': onTexts((text) => [...text].length),
  substring,
  'substring before': onTexts(before),
  'substring after': onTexts(after),
  'upper case': onTexts((text) => text.toUpperCase()),
  'lower case': onTexts((text) => text.toLowerCase()),
  contains: onTexts((text, match = '') => text.includes(match)),
  'starts with': onTexts((text, match = '') => text.startsWith(match)),
  'ends with': onTexts((text, match = '') => text.endsWith(match)),
  'string join': joinTexts,
};
