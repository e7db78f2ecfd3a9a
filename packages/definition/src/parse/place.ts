import { pointerOf } from '../json/pointer.ts';
import { fieldByPath, fieldsIn } from '../walk/fields.ts';
import type { PlacedStep } from '../walk/steps.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** A step of a source file with where it stands. */
export type Place = PlacedStep<unknown>;

/** JSON pointer of a part of the step. */
export const pointerTo = (place: Place, ...parts: (string | number)[]): string => place.pointer + pointerOf(parts);

const keysIn = (place: Place, known: Known): string[] => fieldsIn(known.form, place.scope).map(({ key }) => key);

/** A field named in a step, as a dotted path from the step's scope. */
export function checkField(path: string, at: string, place: Place, known: Known, report: Report) {
  const field = fieldByPath(fieldsIn(known.form, place.scope), path);
  if (!field) report.add('unknown-field', at, named(path, keysIn(place, known)));
  return field;
}
