import type { Problem } from '@hearth/expression';
import type { Field } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { allFields, fieldByPath, fieldsIn } from '../walk/fields.ts';
import { fieldsShown } from '../walk/values-shown.ts';
import { numberOfDays } from './deadlines.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';

/** Masks that leave nothing of a sensitive value, or no more than a notice needs to tell two people apart. */
const strict = ['none', 'resident-id-notice'];

/**
 * What a public notice shows of people must be masked, its sentence may not quote it, and of illness, papers and accounts it
 * shows nothing (PIPL art. 6, 25, 28). It must stand for a while.
 */
export function checkNotices(checked: Checked): Problem[] {
  return checked.places.flatMap((place) => [
    ...shownOf(place, checked),
    ...quoted(place, checked),
    ...tooShort(place, checked),
  ]);
}

const isPublic = (field: Field): boolean => field.sensitivity === 'public';

function shownOf({ step, scope, pointer }: Place, { definition }: Checked): Problem[] {
  if (step.type !== 'publicNotice') return [];
  return step.show.flatMap((item, index) => {
    const field = fieldByPath(fieldsIn(definition.form, scope), item.field);
    const fields = field ? allFields([field]) : [];
    const at = pointer + pointerOf(['show', index]);
    const open = fields.find((one) => !isPublic(one));
    if (open && item.mask === undefined)
      return [inWorkflow('notice-unmasked', at, { name: open.title, title: step.title })];
    const sensitive = fields.find((one) => one.sensitivity === 'sensitive');
    return sensitive && !strict.includes(item.mask ?? '')
      ? [inWorkflow('notice-sensitive', at, { name: sensitive.title, title: step.title }, 'warning')]
      : [];
  });
}

function quoted({ step, scope, pointer }: Place, { definition }: Checked): Problem[] {
  if (step.type !== 'publicNotice' || !step.text) return [];
  const open = fieldsShown(step.text, definition.form, scope).find((field) => !isPublic(field));
  return open ? [inWorkflow('notice-quotes', `${pointer}/text`, { name: open.title, title: step.title })] : [];
}

/** So many working days never take fewer calendar days, so a floor below them holds nothing. */
function tooShort({ step, pointer }: Place, { definition }: Checked): Problem[] {
  if (step.type !== 'publicNotice') return [];
  const days = numberOfDays(step.workingDays, definition);
  const floor = step.minimumCalendarDays === undefined ? undefined : numberOfDays(step.minimumCalendarDays, definition);
  if (days !== undefined && days <= 0 && !(floor !== undefined && floor > 0))
    return [inWorkflow('notice-no-days', `${pointer}/workingDays`, { title: step.title })];
  if (days === undefined || floor === undefined || floor > days) return [];
  return [
    inWorkflow('notice-floor-idle', `${pointer}/minimumCalendarDays`, { title: step.title, floor, days }, 'warning'),
  ];
}
