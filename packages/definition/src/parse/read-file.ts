import type { Json, Problem } from '@hearth/expression';
import { isObject } from '../json/equal.ts';
import { partsOfPointer } from '../json/pointer.ts';
import { type FileName, metaSchemas } from '../meta/index.ts';
import { validate } from '../schema/validate.ts';
import { takeIn } from '../source/intake.ts';
import type { Report } from './report.ts';

/** Rounds of mending; each takes out what the one before laid bare. */
const ROUNDS = 5;
/** With more misfits than this the file is something else. */
const MOST = 100;

/**
 * Takes a file in and checks it against its meta-schema. What comes back fits the meta-schema: parts that may be missing and
 * are wrong are left out, so that the rest can be read and all its problems told at once. Nothing comes back if that is not enough.
 */
export function readFile(source: unknown, name: FileName, report: Report): Json | undefined {
  const { value, problems } = takeIn(source, report.file);
  report.take(problems);
  if (value === undefined) return undefined;
  const misfits = validate(value, metaSchemas[name]);
  report.take(misfits);
  return misfits.length === 0 ? value : mended(structuredClone(value), misfits, name);
}

function mended(value: Json, misfits: Problem[], name: FileName): Json | undefined {
  let left = misfits;
  if (left.length > MOST) return undefined;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const gone = left.map(({ path }) => leaveOut(value, partsOfPointer(path)));
    if (!gone.includes(true)) return undefined;
    left = validate(value, metaSchemas[name]);
  }
  return left.length === 0 ? value : undefined;
}

/** Takes a property away, if it is there. Items of lists stay: without one, every later pointer would be wrong. */
function leaveOut(value: Json, parts: readonly string[]): boolean {
  let around: Json | undefined = value;
  for (const part of parts.slice(0, -1)) around = partOf(around, part);
  const last = parts.at(-1);
  if (!isObject(around) || last === undefined || !Object.hasOwn(around, last)) return false;
  delete around[last];
  return true;
}

function partOf(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(part)];
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
