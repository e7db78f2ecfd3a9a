import type { Json, Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import { problem } from '../problem.ts';
import { decoded, lineOf } from './encoding.ts';
import { MAX_NESTING, parseJsonText } from './json-text.ts';

/** Largest file read, in bytes of UTF-8 (in characters, when it comes as text). */
export const MAX_FILE = 5_000_000;
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];

/** What came out of one file: its value, composed (NFC), or the reason why there is none; findings name the file. */
export interface Taken {
  value?: Json;
  problems: Problem[];
}

/**
 * Takes a file in: bytes, text, or JSON already read. Refuses what is too large, wrongly encoded, too deep or holds names that
 * JavaScript objects reserve; composes decomposed characters, so that one name has one spelling.
 */
export function takeIn(source: unknown, file: string): Taken {
  const taken =
    source instanceof Uint8Array
      ? fromBytes(source)
      : typeof source === 'string'
        ? fromText(source)
        : fromValue(source);
  return { ...taken, problems: taken.problems.map((found) => ({ ...found, params: { ...found.params, file } })) };
}

function fromBytes(bytes: Uint8Array): Taken {
  if (bytes.length > MAX_FILE) return tooLarge(bytes.length);
  const { text, wrong } = decoded(bytes);
  return wrong ? { problems: [wrong] } : fromText(text);
}

function fromText(text: string): Taken {
  if (text.length > MAX_FILE) return tooLarge(text.length);
  const marked = text.startsWith('\ufeff');
  const mark = marked ? [problem('byte-order-mark', '', undefined, { level: 'warning' })] : [];
  if (text.includes('\ufffd'))
    return { problems: [...mark, problem('not-utf-8', '', { line: lineOf(text, '\ufffd') })] };
  const read = parseJsonText(marked ? text.slice(1) : text);
  const problems = mark.concat(read.problems);
  return read.value === undefined ? { problems } : withFindings(read.value, problems);
}

const tooLarge = (size: number): Taken => ({ problems: [problem('file-too-big', '', { size, limit: MAX_FILE })] });

function fromValue(value: unknown): Taken {
  return value === undefined ? { problems: [problem('file-missing', '')] } : withFindings(value, []);
}

function withFindings(value: unknown, problems: Problem[]): Taken {
  const found = [...problems];
  const copy = composed(value, [], found);
  return { value: copy, problems: found };
}

/** The way from the root of the file to a value. */
type Way = (string | number)[];

/** A copy with every name and text composed; whatever JSON cannot hold becomes a problem. */
function composed(value: unknown, way: Way, found: Problem[]): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (way.length > MAX_NESTING) found.push(problem('too-deep', pointerOf(way), { limit: MAX_NESTING }));
  else if (Array.isArray(value)) return value.map((item, index) => composedPart(item, index, way, found));
  else if (typeof value === 'object') return composedObject(value, way, found);
  else found.push(problem('not-json', pointerOf(way)));
  return null;
}

function composedPart(value: unknown, key: string | number, way: Way, found: Problem[]): Json {
  way.push(key);
  const copy = composed(value, way, found);
  way.pop();
  return copy;
}

function composedObject(value: object, way: Way, found: Problem[]): Json {
  const copy: { [key: string]: Json } = {};
  for (const [key, item] of Object.entries(value)) {
    const name = key.normalize('NFC');
    const at = (): string => pointerOf([...way, name]);
    if (DANGEROUS.includes(name)) found.push(problem('reserved-name', at(), { name }));
    else if (Object.hasOwn(copy, name)) found.push(problem('duplicate-key', at(), { name, line: 0, column: 0 }));
    else copy[name] = composedPart(item, name, way, found);
  }
  return copy;
}
