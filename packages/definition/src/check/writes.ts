import { namesRead, type Problem } from '@hearth/expression';
import type { Field, Form } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { expressionsIn } from '../walk/expressions.ts';
import { pointerParts } from '../walk/field-pointer.ts';
import { allFields, fieldByPath, fieldsIn, resolveName } from '../walk/fields.ts';
import { scopeInside } from '../walk/steps.ts';
import { overlaps, writtenAt } from '../walk/written.ts';
import { type Checked, finding, inWorkflow, type Place } from './finding.ts';
import { returnsOf } from './flow.ts';
import { fillsItself } from './written.ts';

/** Two branches that run at once and change one field: whoever saves last would win. */
export function checkParallelWrites({ definition, places }: Checked): Problem[] {
  return places.flatMap((block) => {
    if (block.step.type !== 'parallel') return [];
    const inside = places.filter(({ parents }) => parents.includes(block));
    const branchOf = (place: Place): string | undefined =>
      place.parents.at(-1) === block ? place.branch : place.parents[block.parents.length + 1]?.branch;
    return inside.flatMap((place, index) => {
      const others = inside.slice(0, index).filter((other) => branchOf(other) !== branchOf(place));
      const taken = others.flatMap((other) => writtenAt(other, definition.form).map((path) => ({ path, other })));
      const clash = writtenAt(place, definition.form).flatMap(
        (path) => taken.find((one) => overlaps(one.path, path)) ?? [],
      )[0];
      if (!clash) return [];
      const name = clash.path;
      return [
        inWorkflow('parallel-writes', place.pointer, { name, title: place.step.title, other: clash.other.step.title }),
      ];
    });
  });
}

/** Everything that may have been written when a step is reached: by the steps before it, and by later ones from which a case can come back. */
function writtenBefore(place: Place, { definition, places }: Checked): string[] {
  const at = places.indexOf(place);
  const back = Math.max(
    at,
    ...places.map((later, index) => (index > at && returnsTo(later, place, places) ? index : at)),
  );
  return places.slice(0, back + 1).flatMap((one) => (one === place ? [] : writtenAt(one, definition.form)));
}

const returnsTo = (later: Place, place: Place, places: readonly Place[]): boolean =>
  returnsOf(later).some(({ back }) => places.findIndex(({ step }) => step.id === back.to) <= places.indexOf(place));

/** A step or outcome that demands a field which the person cannot fill in and nobody could fill in before. */
export function checkRequired(checked: Checked): Problem[] {
  const { form } = checked.definition;
  return checked.places.flatMap((place) => {
    const known = [...writtenBefore(place, checked), ...writtenAt(place, form)];
    return requiredAt(place).flatMap(({ path, pointer }) => {
      const field = fieldByPath(fieldsIn(form, place.scope), path);
      if (!field || fillsItself(field) || known.some((one) => overlaps(one, field.path))) return [];
      return [inWorkflow('required-not-editable', pointer, { name: field.title, title: place.step.title })];
    });
  });
}

function requiredAt({ step, pointer }: Place): { path: string; pointer: string }[] {
  const rights = 'fields' in step ? (step.fields?.require ?? []) : [];
  const own = rights.map((path, index) => ({ path, pointer: pointer + pointerOf(['fields', 'require', index]) }));
  if (step.type !== 'userTask') return own;
  const ofOutcomes = step.outcomes.flatMap(({ require = [] }, o) =>
    require.map((path, index) => ({ path, pointer: pointer + pointerOf(['outcomes', o, 'require', index]) })),
  );
  return [...own, ...ofOutcomes];
}

/** A required field that no step lets anybody fill in: no case could ever be complete. */
export function checkNeverFilled({ definition, places }: Checked): Problem[] {
  const { form } = definition;
  const written = places.flatMap((place) => writtenAt(place, form));
  return allFields(form.fields)
    .filter((field) => field.required && kindOf(field).holds === undefined && !fillsItself(field))
    .filter((field) => !written.some((path) => overlaps(path, field.path)))
    .map((field) =>
      finding('form', 'required-never-filled', pointerOf(pointerParts(form, field.path)), { name: field.title }),
    );
}

/** An expression of the workflow that reads what nobody has written yet: its condition would never be true. */
export function checkReadBeforeWritten(checked: Checked): Problem[] {
  const { form } = checked.definition;
  return checked.places.flatMap((place) => {
    const known = writtenBefore(place, checked);
    return expressionsIn(place.step).flatMap(({ expression, pointer, inside }) => {
      const scope = inside ? scopeInside(place.step, place.scope) : place.scope;
      const unwritten = namesRead(expression.ast)
        .flatMap((name) => resolveName(form, scope, name) ?? [])
        .find(
          (field) =>
            kindOf(field).holds === undefined && !fillsItself(field) && !known.some((one) => overlaps(one, field.path)),
        );
      if (!unwritten || ownWork(place, unwritten, form)) return [];
      return [
        inWorkflow('read-before-written', place.pointer + pointer, { name: unwritten.title, title: place.step.title }),
      ];
    });
  });
}

/** A due date that the person sets in the very step is known once they save. */
const ownWork = (place: Place, field: Field, form: Form): boolean =>
  writtenAt(place, form).some((path) => overlaps(path, field.path));
